package org.colloquy.report.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.app.Night;
import org.colloquy.app.Table;
import org.colloquy.language.FakeAnnotator;
import org.colloquy.model.EntityType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows of changes.csv after two nights. */
class ChangesTest {
  private static final String OTHER =
      "SARA HOLT, HOST: Harbour Board is bad.\n\nPIET BROCK: The Harbour Board, Sara?\n";

  @TempDir private Path folder;
  private Night night;

  @BeforeEach
  void firstNight() throws Exception {
    night = new Night(folder);
    night.write("other.txt", OTHER);
    night.write("talk.txt", Night.TALK);
    night.run("-q");
  }

  private List<String> changes(Object... arguments) throws Exception {
    night.run(arguments.length == 0 ? new Object[] {"-q"} : arguments);
    return Table.rows(night.output.resolve("changes.csv")).stream()
        .map(row -> String.join("|", row))
        .toList();
  }

  @Test
  void firstPublicationHasNothingToCompareWith() throws Exception {
    assertThat(night.report("changes.csv")).hasLineCount(1);
  }

  @Test
  void nothingNewIsNoChange() throws Exception {
    assertThat(changes()).isEmpty();
  }

  @Test
  void newTranscriptWithItsPeopleAndThings() throws Exception {
    night.write("third.txt", "OLGA RUIZ, HOST: Nordvik again, and Nordvik.\n\nANA LUND: Yes.\n");
    assertThat(changes())
        .containsExactly(
            "new transcript|third.txt|||analysed||data",
            "new speaker|olga-ruiz|Olga Ruiz||1||data",
            "mentions of entity|thing:nordvik|Nordvik|1|3|2|data");
  }

  @Test
  void goneTranscriptWithItsPeopleAndThings() throws Exception {
    Files.delete(night.data.resolve("other.txt"));
    assertThat(changes())
        .contains(
            "gone transcript|other.txt||analysed|||data",
            "gone speaker|sara-holt|Sara Holt|1|||data",
            "gone entity|thing:harbour-board|Harbour Board|2|||data");
  }

  @Test
  void changedTranscript() throws Exception {
    night.write("talk.txt", Night.TALK + "\nANA LUND: Harbour Board.\n");
    assertThat(changes())
        .contains(
            "changed transcript|talk.txt||analysed|analysed||data",
            "mentions of entity|thing:harbour-board|Harbour Board|2|3|1|data");
  }

  @Test
  void renamedTranscriptIsNeitherNewNorGone() throws Exception {
    Files.move(night.data.resolve("talk.txt"), night.data.resolve("renamed talk.txt"));
    assertThat(changes())
        .containsExactly("renamed transcript|renamed talk.txt||talk.txt|renamed talk.txt||data");
  }

  @Test
  void largeMovesOfToneOfWhatIsScoredOften() throws Exception {
    StringBuilder good = new StringBuilder("SARA HOLT, HOST: Harbour Board is good. ");
    good.append("Harbour Board is good. ".repeat(9)).append("\n\nPIET BROCK: Yes.\n");
    night.write("other.txt", good.toString());
    night.run("-q");
    night.write("other.txt", good.toString().replace("good", "bad"));
    assertThat(changes())
        .contains(
            "tone of speaker|sara-holt|Sara Holt|1.0000|-1.0000|-2.0000|data",
            "tone around entity|thing:harbour-board|Harbour Board|0.7500|-0.7500|-1.5000|data");
  }

  /** Of ten sentences, five good ones become six: the mean moves by 0.2, less than chance may. */
  @Test
  void moveOfToneThatMayBeChanceIsNoChange() throws Exception {
    String talk =
        "SARA HOLT, HOST: "
            + "Harbour Board is good. ".repeat(5)
            + "Harbour Board is bad. ".repeat(5)
            + "\n\nPIET BROCK: Yes.\n";
    night.write("other.txt", talk);
    night.run("-q");
    night.write("other.txt", talk.replaceFirst("bad", "good"));
    assertThat(changes()).containsExactly("changed transcript|other.txt||analysed|analysed||data");
    assertThat(night.report("speakers.csv")).contains("0.2000");
  }

  @Test
  void settingThatChangesTheReportsIsNamed() throws Exception {
    night.with(new FakeAnnotator().name("Good day", EntityType.DATE));
    night.run("-q", "--rebuild");
    assertThat(changes("-q", "--values"))
        .contains("new entity|value:good-day|Good day||2||settings");
  }

  @Test
  void sameTextThatIsReadOtherwiseIsNamed() throws Exception {
    // An older version, with fewer columns, would have published it like this.
    Path turns = night.output.resolve("turns.csv");
    Files.writeString(turns, night.report("turns.csv").replace("ana-lund", "ana@talk"));
    Path run = night.output.resolve("run.json");
    Files.writeString(
        run, night.report("run.json").replaceAll("\"program\" : \"[0-9a-f]+", "\"program\" : \"0"));
    assertThat(changes())
        .containsExactly("other speaker|talk.txt|ANA LUND, HOST|ana@talk|ana-lund||program");
  }

  /** In the first form of the tables, the column {@code sha256} had another meaning. */
  @Test
  void tablesOfAnotherFormAreNotCompared() throws Exception {
    Path run = night.output.resolve("run.json");
    Files.writeString(run, night.report("run.json").replaceAll("  \"form\" : \"[0-9]+\",\n", ""));
    night.write("talk.txt", Night.TALK + "\nANA LUND: Harbour Board.\n");
    assertThat(changes()).singleElement().asString().startsWith("not comparable|");
  }

  /** Rows are compared as bytes: names that need quotes must not hide a difference. */
  @Test
  void otherSpeakersAreFoundWhateverTheTranscriptsAreCalled() throws Exception {
    List<String> names = List.of("a, b.txt", "say \"when\".txt", "=1+1.txt", "zz; #2.txt");
    for (String name : names) {
      night.write(name, Night.TALK);
    }
    night.run("-q");
    Path turns = night.output.resolve("turns.csv");
    Files.writeString(turns, night.report("turns.csv").replace("ana-lund", "ana@talk"));
    night.write("b new.txt", OTHER);
    Files.delete(night.data.resolve("talk.txt"));
    assertThat(changes())
        .filteredOn(change -> change.startsWith("other speaker|"))
        .extracting(change -> change.split("[|]")[1])
        .containsExactly("'=1+1.txt", "a, b.txt", "say \"when\".txt", "zz; #2.txt");
  }

  @Test
  void turnsInAnotherOrderAreComparedAllTheSame() throws Exception {
    Path turns = night.output.resolve("turns.csv");
    List<String> lines = night.report("turns.csv").lines().toList();
    List<String> turned =
        List.of(lines.get(0), lines.get(3), lines.get(4), lines.get(1), lines.get(2));
    Files.writeString(turns, String.join("\r\n", turned).replace("ana-lund", "ana@talk") + "\r\n");
    assertThat(changes())
        .containsExactly("other speaker|talk.txt|ANA LUND, HOST|ana@talk|ana-lund||data");
  }

  @Test
  void tableThatEndsInTheMiddleOfARowIsSaid() throws Exception {
    Path turns = night.output.resolve("turns.csv");
    Files.writeString(turns, night.report("turns.csv").strip() + "\"");
    assertThat(changes()).singleElement().asString().startsWith("not comparable|");
  }

  @Test
  void tableThatSomebodyHasSpoiltIsSaid() throws Exception {
    Files.writeString(night.output.resolve("speakers.csv"), "name\n\"Ana");
    assertThat(changes()).singleElement().asString().startsWith("not comparable|");
    assertThat(night.report("speakers.csv")).contains("ana-lund");
  }

  @Test
  void otherDelimiterIsNoChange() throws Exception {
    assertThat(changes("-q", "--delimiter", ";")).isEmpty();
    assertThat(night.report("changes.csv")).contains("change;id;name");
  }

  @Test
  void changesDependOnTheTwoPublicationsAlone() throws Exception {
    night.write("third.txt", "OLGA RUIZ: Nordvik again.\n\nANA LUND: Yes.\n");
    List<String> changes = changes("-q", "--threads", 3);
    Files.delete(night.data.resolve("third.txt"));
    night.run("-q");
    night.write("third.txt", "OLGA RUIZ: Nordvik again.\n\nANA LUND: Yes.\n");
    assertThat(changes("-q", "--threads", 1)).isEqualTo(changes);
  }
}
