package org.colloquy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The times of a source arrive in the tables, also in a run that reads them from the store. */
class TimesInReportsTest {
  private static final String MEETING =
      """
      WEBVTT

      00:00:01.250 --> 00:00:06.500
      <v Sara Holt>We could mend the weir in May. We could wait until the water is low.

      00:00:04.000 --> 00:00:04.400
      <v Piet Brock>Yes.

      00:00:06.500 --> 00:00:09.000
      <v Sara Holt>It is good for Nordvik.

      00:00:08.125 --> 00:00:11.000
      <v Piet Brock>No, the Harbour Board is bad. Who pays?

      00:00:11.500 --> 00:00:13.000
      <v Sara Holt>We do.
      """;

  @TempDir private Path folder;
  private Night night;

  @BeforeEach
  void meeting() throws Exception {
    night = new Night(folder);
    night.write("meeting.vtt", MEETING);
    night.write("talk.txt", Night.TALK);
  }

  /** The last cells of each row whose first cell begins so, in the order of the table. */
  private List<String> lastCells(String table, int cells, String begin) throws Exception {
    return Files.readAllLines(night.output.resolve(table)).stream()
        .filter(line -> line.replace("\uFEFF", "").startsWith(begin))
        .map(line -> line.split(",", -1))
        .map(row -> List.of(row).subList(row.length - cells, row.length))
        .map(last -> String.join(" ", last))
        .collect(Collectors.toList());
  }

  private void check() throws Exception {
    assertThat(lastCells("turns.csv", 2, "meeting.vtt#"))
        .containsExactly("1.25 6.5", "4 4.4", "6.5 9", "8.125 11", "11.5 13");
    assertThat(lastCells("turns.csv", 2, "talk.txt#")).isNotEmpty().containsOnly(" ");
    assertThat(lastCells("speakers.csv", 8, "speaker_id"))
        .containsExactly(
            "seconds words_per_minute time_share overlaps interruptions"
                + " questions_asked questions_answered refusals");
    // 22 words in 9.25 s; 9 words in 3.275 s, with a word thrown in and an interruption.
    assertThat(lastCells("speakers.csv", 8, "sara-holt"))
        .containsExactly("9.25 142.7027 0.7385 0 0 0 1 0");
    assertThat(lastCells("speakers.csv", 8, "piet-brock"))
        .containsExactly("3.275 164.8855 0.2615 2 1 1 0 0");
    assertThat(Table.named(night.output.resolve("answers.csv")))
        .filteredOn(row -> row.get("transcript").equals("meeting.vtt"))
        .extracting(row -> row.get("question") + " " + row.get("answer") + " " + row.get("seconds"))
        .containsExactly("Who pays? We do. 1.5");
  }

  @Test
  void timesOfTheSourceAreInTheTables() throws Exception {
    night.run("-q");
    check();
  }

  @Test
  void storeKeepsThem() throws Exception {
    night.run("-q");
    night.write("later.txt", Night.TALK);
    night.run("-q");
    assertThat(lastCells("turns.csv", 2, "later.txt#")).isNotEmpty();
    check();
  }

  @Test
  void speakerWithoutTimesHasEmptyCells() throws Exception {
    night.run("-q");
    assertThat(lastCells("speakers.csv", 8, "ana-lund")).containsExactly("     0 0 0");
  }

  @Test
  void timesThatCannotBeRightHaveANote() throws Exception {
    night.write("meeting.vtt", MEETING.replace("00:00:13.000", "00:00:10.000"));
    night.run("-q");
    assertThat(lastCells("turns.csv", 2, "meeting.vtt#")).endsWith(" ").contains("8.125 11");
    assertThat(night.report("problems.csv")).contains("refused-times", "cannot be right: 1.");
  }
}
