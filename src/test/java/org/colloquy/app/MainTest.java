package org.colloquy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.colloquy.language.FakeAnnotator;
import org.colloquy.language.TurnAnnotator;
import org.colloquy.model.Annotations;
import org.colloquy.model.Cast;
import org.colloquy.model.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line: its messages and exit codes; what goes wrong harms nothing else. */
class MainTest {
  private static final String TALK = "ANA LUND, HOST: Good day.\n\nPIET BROCK: Good day, Ana.\n";

  @TempDir private Path folder;
  private Path data;
  private Path output;

  @BeforeEach
  void folders() throws Exception {
    data = Files.createDirectory(folder.resolve("data"));
    output = folder.resolve("output");
  }

  private CorpusRun run(Object... more) {
    Object[] arguments = new Object[more.length + 4];
    System.arraycopy(new Object[] {"--data", data, "--output", output}, 0, arguments, 0, 4);
    System.arraycopy(more, 0, arguments, 4, more.length);
    return CorpusRun.of(arguments);
  }

  @Test
  void allAnalysedIsZero() throws Exception {
    Files.writeString(data.resolve("talk.txt"), TALK);
    CorpusRun run = run();
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("talk.txt: analysed, 2 turns of 2 people")
        .contains("1 file, 1 analysed: 2 turns, 5 words.")
        .contains(output.toString());
  }

  @Test
  void quietPrintsNothingOnSuccess() throws Exception {
    Files.writeString(data.resolve("talk.txt"), TALK);
    CorpusRun run = run("--quiet");
    assertThat(run.out() + run.err()).isEmpty();
    assertThat(output.resolve("speakers.csv")).exists();
  }

  @Test
  void fileWithoutSpeakersIsReportedAndTheOthersAreUnharmed() throws Exception {
    Files.writeString(data.resolve("talk.txt"), TALK);
    Files.writeString(data.resolve("essay.txt"), "Nobody speaks here. Not a soul.\n");
    CorpusRun run = run("--quiet");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("essay.txt is not a transcript", "problems.csv");
    assertThat(Files.readString(output.resolve("problems.csv")))
        .contains("warning,essay.txt,,,no-speaker,");
    assertThat(Files.readString(output.resolve("transcripts.csv")))
        .contains("essay.txt,not a transcript,no speaker label found")
        .contains("talk.txt,analysed");
  }

  @Test
  void failureOfOneTranscriptIsItsOutcomeAlone() throws Exception {
    Files.writeString(data.resolve("talk.txt"), TALK);
    Files.writeString(data.resolve("poison.txt"), TALK);
    TurnAnnotator failing =
        new TurnAnnotator() {
          private final TurnAnnotator fake = new FakeAnnotator();

          @Override
          public Annotations annotate(Transcript transcript, Cast cast) {
            if (transcript.id().equals("poison.txt")) {
              throw new StackOverflowError();
            }
            return fake.annotate(transcript, cast);
          }
        };
    CorpusRun run = CorpusRun.with(() -> failing, "--data", data, "--output", output, "-q");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("poison.txt is not in the reports", "StackOverflowError");
    assertThat(Files.readString(output.resolve("transcripts.csv")))
        .contains("poison.txt,failed,the analysis failed (StackOverflowError)")
        .contains("talk.txt,analysed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--ouput x | There is no option '--ouput'. Did you mean --output?",
        "--ouput=x | There is no option '--ouput'. Did you mean --output?",
        "--dryrun | There is no option '--dryrun'. Did you mean --dry-run?",
        "--frobnicate | There is no option '--frobnicate'.",
        "talks | 'talks' is no option.",
        "--format cvs | 'cvs' is none of csv, xlsx, html, parquet, sqlite, gexf, annotations. Did you mean csv?",
        "--format pdf | 'pdf' is none of csv, xlsx, html, parquet, sqlite, gexf, annotations.",
        "--delimiter semi-colon | Did you mean semicolon?",
        "--convention captials | Did you mean capitals?",
        "--exit-on nwe | 'nwe' is none of new, any. Did you mean new?",
      })
  void mistypedOptionOrValueGetsTheNearestRightOne(String typed, String message) {
    CorpusRun run = CorpusRun.of((Object[]) typed.split(" "));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(message, "--help lists the options.").hasLineCount(2);
  }

  @Test
  void missingDataFolderIsNamed() {
    CorpusRun run = CorpusRun.of("--data", folder.resolve("nowhere"), "--output", output);
    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.err())
        .contains(folder.resolve("nowhere").toString(), "does not exist", "--data");
    assertThat(output).doesNotExist();
  }

  @Test
  void emptyDataFolderLeavesTheReportsAsTheyWere() throws Exception {
    Files.writeString(data.resolve("talk.txt"), TALK);
    run();
    byte[] before = Files.readAllBytes(output.resolve("turns.csv"));
    Files.delete(data.resolve("talk.txt"));
    CorpusRun run = run();
    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.err()).contains("holds no files", "The reports are as they were");
    assertThat(output.resolve("turns.csv")).hasBinaryContent(before);
  }

  @Test
  void folderWithoutATranscriptIsToldInOneLineAndLeavesTheReportsAsTheyWere() throws Exception {
    Files.writeString(data.resolve("talk.txt"), TALK);
    run();
    byte[] before = Files.readAllBytes(output.resolve("turns.csv"));
    Files.delete(data.resolve("talk.txt"));
    for (int i = 0; i < 200; i++) {
      Files.writeString(data.resolve("note" + i + ".txt"), "Nobody speaks here. Not a soul.\n");
    }
    Files.writeString(data.resolve("photo.jpg"), "none");
    CorpusRun run = run("--quiet");
    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.err())
        .contains(
            data.toString(),
            "201 files, but no transcript",
            "200 not a transcript, 1 skipped",
            "note0.txt: no speaker label found",
            "--data",
            "The reports are as they were")
        .hasLineCount(1);
    assertThat(output.resolve("turns.csv")).hasBinaryContent(before);
    assertThat(output.resolveSibling("output.new")).doesNotExist();
  }

  @Test
  void usersTableSaysThatATextIsASpeech() throws Exception {
    String speech = "We meet at the harbour tonight. The water is high, my friends.\n";
    Files.writeString(data.resolve("talk.txt"), TALK);
    Files.writeString(data.resolve("speech.txt"), speech);
    run("--quiet");
    assertThat(Files.readString(output.resolve("transcripts.csv")))
        .contains("speech.txt,not a transcript");
    Files.writeString(
        data.resolve("transcripts.csv"), "transcript,convention\nspeech.txt,speech\n");
    run("--quiet");
    assertThat(Files.readString(output.resolve("transcripts.csv"))).contains("speech.txt,analysed");
    assertThat(Files.readString(output.resolve("turns.csv"))).contains("The water is high");
  }

  @Test
  void outputThatIsAFileIsRefused() throws Exception {
    Files.writeString(data.resolve("talk.txt"), TALK);
    Files.writeString(output, "mine");
    CorpusRun run = run();
    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.err()).contains(output.toString(), "is a file", "--output");
    assertThat(output).hasContent("mine");
  }

  @Test
  void outputThatHoldsSomebodyElsesFilesIsRefused() throws Exception {
    Files.writeString(data.resolve("talk.txt"), TALK);
    Files.createDirectory(output);
    Files.writeString(output.resolve("thesis.doc"), "mine");
    CorpusRun run = run();
    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.err()).contains("thesis.doc", "--output");
    assertThat(output.resolve("thesis.doc")).hasContent("mine");
  }

  @Test
  void modelsThatCannotBeLoadedAreReported() throws Exception {
    Files.writeString(data.resolve("talk.txt"), TALK);
    CorpusRun run =
        CorpusRun.with(
            () -> {
              throw new IllegalStateException("no model on the class path");
            },
            "--data",
            data,
            "--output",
            output);
    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.err())
        .contains("language models could not be loaded", "no model on the class path");
    assertThat(output).doesNotExist();
    assertThat(folder.resolve(".output.new")).doesNotExist();
  }

  @Test
  void modelsAreNotLoadedForNothing() throws Exception {
    Files.writeString(data.resolve("essay.txt"), "Nobody speaks here.\n");
    CorpusRun run =
        CorpusRun.with(
            () -> {
              throw new AssertionError("loaded");
            },
            "--data",
            data,
            "--output",
            output);
    assertThat(run.exitCode()).isEqualTo(4);
  }

  @Test
  void secondRunOnTheSameFolderIsTurnedAway() throws Exception {
    Files.writeString(data.resolve("talk.txt"), TALK);
    CountDownLatch atWork = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    AtomicReference<CorpusRun> first = new AtomicReference<>();
    Thread thread =
        new Thread(
            () ->
                first.set(
                    CorpusRun.with(
                        () -> {
                          atWork.countDown();
                          await(goOn);
                          return new FakeAnnotator();
                        },
                        "--data",
                        data,
                        "--output",
                        output)));
    thread.start();
    await(atWork);
    CorpusRun second = run();
    goOn.countDown();
    thread.join();
    assertThat(second.exitCode()).isEqualTo(3);
    assertThat(second.err())
        .contains("Another run", "process " + ProcessHandle.current().pid(), "since 2");
    assertThat(first.get().exitCode()).isZero();
    assertThat(run().exitCode()).as("the lock is free again").isZero();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--threds=2 | --threads",
        "--threads=0 | between 1 and 64",
        "--threads=two | --threads",
        "--delimiter=: | comma, semicolon, tab",
        "--convention=loud | capitals, names, initials",
        "--certainty=0.2 | between 0.3 and 1",
        "--certainty=1.5 | between 0.3 and 1",
        "--certainty=NaN | between 0.3 and 1",
        "--certainty=sure | between 0.3 and 1",
        "--format=csv,pdf | none of csv, xlsx, html, parquet, sqlite, gexf, annotations",
        "--format=gexf,annotations | must also name one of csv, xlsx, html, parquet, sqlite",
        "-q -v | exclude each other",
        "stray | stray",
        "--output=. | must not hold the data folder"
      })
  void wrongCommandLineIsTwoAndSaysWhatIsRight(String arguments, String hint) {
    CorpusRun run = CorpusRun.of((Object[]) arguments.split(" "));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(hint, "--help");
  }

  @Test
  void dryRunListsAndWritesNothing() throws Exception {
    Files.writeString(data.resolve("talk.txt"), TALK);
    Files.writeString(data.resolve("essay.txt"), "Nobody speaks here.\n");
    CorpusRun run =
        CorpusRun.with(
            () -> {
              throw new AssertionError("loaded");
            },
            "--data",
            data,
            "--output",
            output,
            "--dry-run");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains("2 turns", "2 people", "talk.txt")
        .contains("essay.txt: not a transcript, no speaker label found");
    assertThat(folder).isDirectoryNotContaining(p -> p.equals(output));
  }

  @Test
  void helpNamesEveryDefaultAndFitsAScreen() {
    CorpusRun run = CorpusRun.of("--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("(default: data)", "(default: comma)", "(default: no)", "Exit codes:");
    assertThat(run.out().lines()).hasSizeLessThanOrEqualTo(24).allMatch(l -> l.length() <= 80);
  }

  @Test
  void versionIsThatOfTheBuild() {
    assertThat(CorpusRun.of("--version").out()).matches("colloquy \\d+\\.\\d+\\.\\d+\\S*\\R");
  }
}
