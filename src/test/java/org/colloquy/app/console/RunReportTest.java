package org.colloquy.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.colloquy.app.CorpusRun;
import org.colloquy.app.Night;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run ends with at most five lines that say what there is and where to look. */
class RunReportTest {
  @TempDir private Path folder;
  private Night night;

  @BeforeEach
  void transcripts() throws Exception {
    night = new Night(folder);
    night.write("talk.txt", Night.TALK);
    night.write("essay.txt", "Nobody speaks here.\n");
  }

  private List<String> summary(Object... more) {
    return night.run(more).out().lines().dropWhile(l -> !l.startsWith("2 files")).toList();
  }

  @Test
  void firstRunSaysWhatThereIsAndWhereToLook() {
    assertThat(summary())
        .containsExactly(
            "2 files, 1 analysed: 2 turns, 7 words.",
            "To look at: 1 warning in problems.csv.",
            "Reports: " + night.output + " (begin with report.html)");
  }

  @Test
  void nextRunSaysWhetherSomethingChanged() throws Exception {
    summary();
    assertThat(summary()).contains("Since the previous publication: no change.");
    night.write("essay.txt", "Still nobody speaks here.\n");
    assertThat(summary()).contains("Since the previous publication: 1 change in changes.csv.");
  }

  @Test
  void filesThatAreNotThereAreNotNamed() {
    CorpusRun run = night.run("--format", "xlsx");
    assertThat(run.out() + run.err())
        .contains("the sheet problems of report.xlsx")
        .doesNotContain(".csv");
    assertThat(night.run("--format", "csv").out()).contains("(begin with speakers.csv");
    assertThat(night.run("--format", "html", "--exit-on", "any").err())
        .contains("report.html lists what needs a look");
    CorpusRun parquet = night.run("--format", "parquet", "--exit-on", "any");
    assertThat(parquet.out() + parquet.err())
        .contains("problems.parquet lists what needs a look")
        .contains("(begin with speakers.parquet and entities.parquet)");
  }

  @Test
  void linesAreFiveAtMost() throws Exception {
    summary();
    night.write("third.txt", Night.TALK.replace("Nordvik", "Sundvik"));
    assertThat(night.run().out().lines().dropWhile(l -> !l.startsWith("3 files")))
        .hasSizeBetween(3, 5);
  }
}
