package org.colloquy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.model.Certainty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs night after night do nothing twice, lose nothing, and publish what a first run would. */
class NightlyTest {
  private static final String OTHER =
      "SARA HOLT, HOST: This is bad.\n\nPIET BROCK: The Harbour Board, Sara?\n";

  @TempDir private Path folder;
  private Night night;

  @BeforeEach
  void firstNight() throws Exception {
    night = new Night(folder);
    night.write("2024-01-01 talk.txt", Night.TALK);
    night.write("other.txt", OTHER);
    night.write("essay.txt", "Nobody speaks here.\n");
    night.run("-q");
    assertThat(night.annotated()).isEqualTo(2);
  }

  private void assertAnnotatedAgain(int times) throws Exception {
    night.run("-q");
    assertThat(night.annotated()).isEqualTo(times);
    night.assertReportsAreThoseOfARunFromNothing(folder.resolve("fresh"));
  }

  @Test
  void nothingNewIsNoWork() throws Exception {
    assertAnnotatedAgain(0);
    assertThat(night.report("run.json")).contains("\"files unchanged\" : 3", "\"files new\" : 0");
  }

  @Test
  void newFileIsTheOnlyWork() throws Exception {
    night.write("third.txt", OTHER.replace("bad", "good"));
    assertAnnotatedAgain(1);
  }

  @Test
  void changedFileIsTheOnlyWork() throws Exception {
    night.write("other.txt", OTHER.replace("bad", "good"));
    assertAnnotatedAgain(1);
  }

  @Test
  void changedFileOfTheSameLengthAndTimeIsNoticed() throws Exception {
    night.write("other.txt", OTHER.replace("bad", "sad"));
    assertAnnotatedAgain(1);
  }

  @Test
  void renamedFileIsNotAnnotatedAgain() throws Exception {
    Files.move(night.data.resolve("other.txt"), night.data.resolve("another.txt"));
    assertAnnotatedAgain(0);
    assertThat(night.report("transcripts.csv")).contains("another.txt").doesNotContain("\nother");
    assertThat(night.report("run.json")).contains("\"files annotations reused\" : 1");
  }

  @Test
  void fileWithAnotherDateInItsNameIsAnnotatedAgain() throws Exception {
    Files.move(
        night.data.resolve("2024-01-01 talk.txt"), night.data.resolve("2024-01-02 talk.txt"));
    assertAnnotatedAgain(1);
  }

  @Test
  void copyOfAFileIsNotAnnotated() throws Exception {
    night.write("copy/other.txt", OTHER);
    assertAnnotatedAgain(0);
  }

  @Test
  void deletedFileIsGoneAndRestoredWithoutWork() throws Exception {
    Files.delete(night.data.resolve("other.txt"));
    assertAnnotatedAgain(0);
    assertThat(night.report("turns.csv")).doesNotContain("other.txt");
    night.write("other.txt", OTHER);
    assertAnnotatedAgain(0);
    assertThat(night.report("turns.csv")).contains("other.txt");
  }

  @Test
  void usersTablesChangeReadingButNotAnnotations() throws Exception {
    night.write("entities.csv", "name,entity\nNordvik,Nordvik\n");
    assertAnnotatedAgain(0);
    assertThat(night.report("run.json")).contains("\"files unchanged\" : 0");
  }

  /** The marks in the column {@code new} of problems.csv, by file. */
  private List<String> newProblems() throws Exception {
    return Table.rows(night.output.resolve("problems.csv")).stream()
        .filter(row -> row.get(row.size() - 1).equals("yes"))
        .map(row -> row.get(1))
        .toList();
  }

  @Test
  void exitCodeFollowsWhatIsNew() throws Exception {
    assertThat(newProblems()).as("in a first publication").isEmpty();
    CorpusRun same = night.run();
    assertThat(same.exitCode()).isZero();
    assertThat(same.err()).isEmpty();
    assertThat(same.out()).contains("Nothing new.", "no error or warning is new");

    night.write("poem.txt", "Nobody speaks here either.\n");
    CorpusRun more = night.run();
    assertThat(more.exitCode()).isEqualTo(1);
    assertThat(more.err())
        .contains("warning: poem.txt", "1 problem known from before")
        .doesNotContain("essay.txt");
    assertThat(more.out()).contains("1 of the errors and warnings are new");
    assertThat(newProblems()).containsExactly("poem.txt");

    CorpusRun quiet = night.run();
    assertThat(quiet.exitCode()).isZero();
    assertThat(quiet.out()).contains("Nothing new.");
    assertThat(newProblems()).isEmpty();
    assertThat(night.annotated()).isZero();
    night.assertReportsAreThoseOfARunFromNothing(folder.resolve("fresh"));
  }

  @Test
  void everyProblemCountsOnRequest() throws Exception {
    CorpusRun run = night.run("--exit-on", "any");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("warning: essay.txt");
  }

  @Test
  void exitCodeFollowsWhatIsNewAlsoWithoutTables() throws Exception {
    assertThat(night.run("-q", "--format", "html").exitCode()).as("known from the table").isZero();
    assertThat(night.run("-q", "--format", "html").exitCode()).as("known from the store").isZero();
    night.write("poem.txt", "Nobody speaks here either.\n");
    assertThat(night.run("-q", "--format", "html").exitCode()).isEqualTo(1);
    assertThat(night.run("-q", "--format", "html").exitCode()).isZero();
  }

  @Test
  void publicationThatOnlyForgetsWhatWasNewIsNotKept() throws Exception {
    night.run("-q", "--keep", "3");
    night.write("poem.txt", "Nobody speaks here either.\n");
    night.run("-q", "--keep", "3");
    night.run("-q", "--keep", "3");
    try (Stream<Path> folders = Files.list(folder)) {
      assertThat(folders.filter(f -> f.getFileName().toString().startsWith("output."))).hasSize(1);
    }
  }

  @Test
  void reportsWithoutTheirRunFileAreReplaced() throws Exception {
    Files.delete(night.output.resolve("run.json"));
    night.write("other.txt", OTHER + "\nPIET BROCK: One more.\n");
    night.run("-q");
    assertThat(night.output.resolve("run.json")).exists();
    assertThat(night.report("turns.csv")).contains("One more.");
  }

  @Test
  void otherCertaintyChangesReportsWithoutAnalysis() throws Exception {
    night.write(
        "she.txt", "SARA HOLT, HOST: Ana Lund came.\n\nPIET BROCK: Ana? She went to Nordvik.\n");
    night.run("-q");
    String before = night.report("mentions.csv");
    assertThat(before).contains(",She,pronoun,");
    String settings = night.report("run.json");
    assertThat(settings).contains("\"certainty\" : \"" + Certainty.SHIPPED.printed() + "\"");

    night.run("-q", "--certainty", "1");
    assertThat(night.annotated()).isZero();
    assertThat(night.report("mentions.csv")).doesNotContain(",She,pronoun,");
    assertThat(night.report("run.json"))
        .contains("\"certainty\" : \"pronoun 1.0; phrase 1.0; you 1.0\"", "\"files new\" : 0");
    night.into(folder.resolve("fresh"), "-q", "--certainty", "1");
    GoldenFolder.assertSame(night.output, folder.resolve("fresh"));

    assertAnnotatedAgain(0);
    assertThat(night.report("mentions.csv")).isEqualTo(before);
  }

  @Test
  void sameCertaintyIsNothingNew() {
    night.run("-q", "--certainty", "0.7");
    assertThat(night.run("--certainty", "0.7").out()).contains("Nothing new.");
    assertThat(night.run().out()).doesNotContain("Nothing new.");
  }

  @Test
  void reportsOfARunKilledBetweenTheRenamesComeBackEvenWithoutData() throws Exception {
    Files.move(night.output, night.output.resolveSibling(".output.old"));
    Files.move(night.data, night.data.resolveSibling("elsewhere"));
    assertThat(night.run("-q").exitCode()).isEqualTo(4);
    assertThat(night.report("turns.csv")).contains("other.txt");
    assertThat(night.output.resolveSibling(".output.old")).doesNotExist();
  }

  @Test
  void whoOnlyLooksMendsNothing() throws Exception {
    Files.move(night.output, night.output.resolveSibling(".output.old"));
    night.run("--dry-run");
    assertThat(night.output).doesNotExist();
  }

  @Test
  void outputThatIsALinkIsFollowed() throws Exception {
    Path share = Files.createDirectories(folder.resolve("share/reports"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), share);
    for (int night = 0; night < 2; night++) {
      this.night.into(link, "-q");
      assertThat(link).isSymbolicLink();
      assertThat(share.resolve("turns.csv")).content().contains("other.txt");
    }
    Files.delete(this.night.data.resolve("other.txt"));
    this.night.into(link, "-q");
    assertThat(share.resolve("turns.csv")).content().doesNotContain("other.txt");
  }

  @Test
  void publicationsThatAreKeptInTheDataFolderAreNoTranscripts() throws Exception {
    Path output = night.data.resolve("output");
    night.into(output, "-q", "--keep", "3");
    Files.delete(night.data.resolve("essay.txt"));
    night.into(output, "-q", "--keep", "3");
    try (Stream<Path> folders = Files.list(night.data)) {
      assertThat(folders.filter(f -> f.getFileName().toString().startsWith("output."))).hasSize(1);
    }
    night.into(output, "-q", "--keep", "3");
    assertThat(Table.rows(output.resolve("transcripts.csv"))).hasSize(2);
  }

  @Test
  void outputThatIsALinkToNowhereIsRefused() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));
    CorpusRun run = night.into(link, "-q");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("leads nowhere");
  }

  @Test
  void rebuildAnalysesEverythingAgain() throws Exception {
    night.run("-q", "--rebuild");
    assertThat(night.annotated()).isEqualTo(2);
    assertThat(night.records()).hasSize(3);
  }

  @Test
  void damagedRecordsAreReportedAndRebuilt() throws Exception {
    for (Path record : night.records()) {
      byte[] bytes = Files.readAllBytes(record);
      bytes[bytes.length / 2] ^= 1;
      Files.write(record, bytes);
    }
    CorpusRun run = night.run("-q");
    assertThat(run.err()).contains("damaged record was rebuilt", "checksum");
    assertThat(night.annotated()).isEqualTo(2);
    assertThat(night.report("run.json")).contains("\"damaged records\" : 3");
    assertAnnotatedAgain(0);
  }

  @Test
  void storeThatIsLostIsBuiltAgain() throws Exception {
    for (Path record : night.records()) {
      Files.delete(record);
    }
    assertAnnotatedAgain(2);
  }

  @Test
  void clockThatIsSetBackOrForthChangesNothing() throws Exception {
    for (String time : List.of("1999-01-01T00:00:00Z", "2099-01-01T00:00:00Z")) {
      for (Path record : night.records()) {
        Files.setLastModifiedTime(record, FileTime.from(Instant.parse(time)));
      }
      Files.setLastModifiedTime(
          night.data.resolve("other.txt"), FileTime.from(Instant.parse(time)));
      assertAnnotatedAgain(0);
      assertThat(night.records()).hasSize(3);
    }
  }

  @Test
  void veryLongTranscriptIsAnalysedInPartsAndSaysSo() throws Exception {
    String speech = "The mill stands by the river and it is good. ".repeat(200) + "\n\n";
    Files.writeString(
        night.data.resolve("long.txt"),
        "ANA LUND: " + speech.repeat(23) + "PIET BROCK: " + speech.repeat(23) + "LUND: Yes.\n");
    night.run("-q");
    assertThat(night.report("transcripts.csv")).contains("long.txt,analysed");
    assertThat(night.report("problems.csv"))
        .contains("analysed-in-parts", "long.txt is so long that it was analysed in 2 parts");
    assertThat(night.report("problems.csv").split("analysed-in-parts")).hasSize(2);
  }

  @Test
  void recordOfAnotherFileIsReportedAndRebuilt() throws Exception {
    String before = night.report("turns.csv");
    byte[] first = Files.readAllBytes(night.records().get(0));
    for (Path record : night.records()) {
      Files.write(record, first);
    }
    Files.writeString(night.data.resolve("more.txt"), "ANA LUND: A new one.\n\nPIET BROCK: Yes.\n");
    CorpusRun run = night.run("-q");
    assertThat(run.err()).contains("another file's");
    Files.delete(night.data.resolve("more.txt"));
    night.run("-q");
    assertThat(night.report("turns.csv")).isEqualTo(before);
  }
}
