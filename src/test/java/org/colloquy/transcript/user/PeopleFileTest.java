package org.colloquy.transcript.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.model.ListedPerson;
import org.colloquy.model.PeopleList;
import org.colloquy.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user's table of people, as spreadsheets and people write it. */
class PeopleFileTest {
  @TempDir private Path folder;

  private PeopleFile.PeopleRows read(String table) throws Exception {
    Files.writeString(folder.resolve("people.csv"), table);
    return PeopleFile.read(folder);
  }

  private static List<String> messages(PeopleFile.PeopleRows rows) {
    return rows.problems().stream().map(Problem::message).toList();
  }

  @Test
  void withoutATableThereAreNoRows() {
    assertThat(PeopleFile.read(folder).list()).isEqualTo(PeopleList.NONE);
    assertThat(PeopleFile.read(folder).problems()).isEmpty();
  }

  @Test
  void columnsKeepTheUsersHeadingsAndValuesAreTrimmed() throws Exception {
    PeopleFile.PeopleRows rows =
        read(
            "Party ;Name;Wikipedia; Gender\n  Green  list ;Ana Lund;;w\n;Piet  Brock;Piet Brock\n");
    assertThat(rows.problems()).isEmpty();
    assertThat(rows.list().columns()).containsExactly("Party", "Gender");
    assertThat(rows.list().people())
        .containsExactly(
            new ListedPerson("Ana Lund", "", List.of("Green list", "w"), 2),
            new ListedPerson("Piet Brock", "Piet Brock", List.of("", ""), 3));
  }

  @Test
  void cellThatAReportMadeHarmlessIsReadAsItWas() throws Exception {
    assertThat(read("name,side\nAna Lund,'-1\n").list().people().get(0).values())
        .containsExactly("-1");
  }

  @Test
  void valueThatStandsForNoneIsNone() throws Exception {
    assertThat(read("name,party\nAna Lund,(no value)\n").list().people().get(0).values())
        .containsExactly("");
  }

  @Test
  void spacesOfAnyKindAreNoNameAndNoValue() throws Exception {
    PeopleFile.PeopleRows rows =
        read(
            "name,party\n\u00A0,Green\nAna Lund,\u00A0\nPiet Brock,(no  value)\n"
                + "Sara Holt,(not in  people.csv)\n");
    assertThat(rows.problems()).hasSize(2);
    assertThat(rows.list().people())
        .containsExactly(
            new ListedPerson("Ana Lund", "", List.of(""), 3),
            new ListedPerson("Piet Brock", "", List.of(""), 4));
  }

  @Test
  void pageIsKnownByItsTitleOrItsAddress() throws Exception {
    PeopleFile.PeopleRows rows =
        read(
            "name,wikipedia,party\nA,Mary_Moe,x\nB,https://en.wikipedia.org/wiki/Jos%C3%A9_Ro%2B,x\n"
                + "C,https://en.wikipedia.org/wiki/100%_Moe,x\n");
    assertThat(rows.list().people())
        .extracting(ListedPerson::page)
        .containsExactly("Mary Moe", "José Ro+", "100% Moe");
  }

  @Test
  void rowsThatCannotBeUsedAreReportedAndHarmNoOther() throws Exception {
    PeopleFile.PeopleRows rows =
        read(
            "name,party\n,Green\nAna Lund,Green\nANA LUND,Red\nana  lund,Green\n"
                + "Piet Brock,(not in people.csv)\n\"Jan,Red\nSara Holt,Red\n");
    assertThat(rows.list().people())
        .extracting(ListedPerson::name)
        .containsExactly("Ana Lund", "Sara Holt");
    assertThat(rows.problems())
        .extracting(Problem::line)
        .containsExactlyInAnyOrder(
            OptionalInt.of(2), OptionalInt.of(4), OptionalInt.of(6), OptionalInt.of(7));
    assertThat(messages(rows)).anyMatch(message -> message.contains("same person as line 3"));
  }

  @Test
  void columnsThatCannotBeUsedAreReported() throws Exception {
    PeopleFile.PeopleRows rows =
        read("name,party,Wikidata,PARTY,,\nAna Lund,Green,Q1,Red,something,\n");
    assertThat(rows.list().columns()).containsExactly("party");
    assertThat(messages(rows))
        .satisfiesExactly(
            first -> assertThat(first).contains("\"Wikidata\"", "wikipedia"),
            second -> assertThat(second).contains("\"PARTY\"", "twice"),
            third -> assertThat(third).contains("\"\"", "no heading"));
  }

  @Test
  void twentyColumnsCountAndNoMore() throws Exception {
    String headings =
        IntStream.rangeClosed(1, 21).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
    PeopleFile.PeopleRows rows = read("name," + headings + "\nAna Lund" + ",x".repeat(21) + "\n");
    assertThat(rows.list().columns()).hasSize(20).endsWith("c20");
    assertThat(messages(rows)).singleElement().asString().contains("\"c21\"", "20");
  }

  @Test
  void tableWithNamesAloneSaysThatNothingIsCounted() throws Exception {
    assertThat(messages(read("name\nAna Lund\n"))).singleElement().asString().contains("party");
    assertThat(messages(read("who,party\nAna Lund,Green\n")))
        .singleElement()
        .asString()
        .contains("no columns called name");
  }
}
