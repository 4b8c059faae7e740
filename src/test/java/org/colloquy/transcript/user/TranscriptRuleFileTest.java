package org.colloquy.transcript.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.model.Problem;
import org.colloquy.transcript.label.Convention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user's table of titles, dates and outlets, as spreadsheets and people write it. */
class TranscriptRuleFileTest {
  @TempDir private Path folder;

  private TranscriptRuleFile.RuleRows read(String table) throws Exception {
    Files.writeString(folder.resolve("transcripts.csv"), table);
    return TranscriptRuleFile.read(folder);
  }

  private static TranscriptRule row(
      String transcript, String date, String title, String outlet, int line) {
    return new TranscriptRule(
        transcript,
        Optional.of(date).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        Optional.of(title),
        Optional.of(outlet),
        Optional.empty(),
        line);
  }

  @Test
  void withoutATableThereAreNoRows() {
    assertThat(TranscriptRuleFile.read(folder).rows()).isEmpty();
    assertThat(TranscriptRuleFile.read(folder).problems()).isEmpty();
  }

  @Test
  void cellsMayBeEmptyAndColumnsMayBeMissingOrStandInAnyOrder() throws Exception {
    TranscriptRuleFile.RuleRows result =
        read(
            "title,transcript,words,date\nRowing  at dawn,a/b.txt,812,2024-03-05\n"
                + ",c.txt,90,2024-03-06\nOnly a title,d.txt,,\n,e.txt,7,\n");
    assertThat(result.problems()).isEmpty();
    assertThat(result.rows())
        .containsExactly(
            row("a/b.txt", "2024-03-05", "Rowing at dawn", "", 2),
            row("c.txt", "2024-03-06", "", "", 3),
            row("d.txt", "", "Only a title", "", 4),
            row("e.txt", "", "", "", 5));
    assertThat(result.rows().get(3).isEmpty()).isTrue();
    assertThat(result.rows().get(0).isEmpty()).isFalse();
  }

  @Test
  void outletIsAFreeCell() throws Exception {
    assertThat(read("transcript;outlet\na.txt;Salt Hour\n").rows())
        .containsExactly(row("a.txt", "", "", "Salt Hour", 2));
  }

  @Test
  void conventionIsOneOfTheWordsOfTheOption() throws Exception {
    TranscriptRuleFile.RuleRows result =
        read("transcript,convention\na.txt,Speech\nb.txt,sermon\nc.txt,\n");
    assertThat(result.rows())
        .extracting(TranscriptRule::convention)
        .containsExactly(Optional.of(Convention.SPEECH), Optional.empty());
    assertThat(result.rows().get(0).isEmpty()).isFalse();
    assertThat(result.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line()).hasValue(3);
              assertThat(problem.message()).contains("sermon", "auto, capitals", "speech");
            });
  }

  @Test
  void rowsThatCannotBeUsedAreReportedAndHarmNoOther() throws Exception {
    TranscriptRuleFile.RuleRows result =
        read(
            "transcript,date,title\n,2024-03-05,Rowing\na.txt,3/5/2024,Rowing\n"
                + "b.txt,2024-02-30,\nc.txt,2024-03-05,Tides\nc.txt,2024-03-05,Tides\n");
    assertThat(result.rows()).containsExactly(row("c.txt", "2024-03-05", "Tides", "", 5));
    assertThat(result.problems())
        .extracting(Problem::line)
        .containsExactly(
            OptionalInt.of(2), OptionalInt.of(3), OptionalInt.of(4), OptionalInt.of(6));
    assertThat(result.problems().get(1).message()).contains("3/5/2024", "2024-03-05");
    assertThat(result.problems().get(3).message()).contains("line 5");
  }

  @Test
  void rowThatFitsNoTranscriptNamesTheNearest() throws Exception {
    TranscriptRules rules =
        TranscriptRules.of(
            read("transcript,title\nevning/mill.txt,Mills\nb.txt,Rowing\nriver.txt,Rivers\n")
                .rows());
    assertThat(rules.unmatched(List.of("b.txt"), List.of("evening/mill.txt", "c.txt")))
        .extracting(Problem::message)
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .startsWith(
                        "The row for \"evning/mill.txt\" fits no analysed transcript; it may mean"
                            + " \"evening/mill.txt\"."),
            other ->
                assertThat(other)
                    .startsWith("The row for \"river.txt\" fits no analysed transcript. Write"));
  }

  @Test
  void tableWithoutTranscriptsIsNotUsed() throws Exception {
    TranscriptRuleFile.RuleRows result = read("speaker,text\nRoe,Hello\n");
    assertThat(result.rows()).isEmpty();
    assertThat(result.problems())
        .singleElement()
        .satisfies(
            p -> assertThat(p.message()).contains("transcript,date,title,outlet,convention"));
  }
}
