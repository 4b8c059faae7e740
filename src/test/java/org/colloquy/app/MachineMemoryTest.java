package org.colloquy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.app.work.MachineMemory;
import org.colloquy.identity.dictionary.NameDictionary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run with little memory says so before it begins. */
class MachineMemoryTest {
  private static final long HEAP = 2L << 30;

  @TempDir private Path folder;
  private Night night;

  @BeforeEach
  void transcript() throws Exception {
    night = new Night(folder);
    night.write("talk.txt", Night.TALK);
  }

  private CorpusRun run(long bytes, String... more) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> arguments =
        new ArrayList<>(List.of("--data=" + night.data, "--output=" + night.output));
    arguments.addAll(List.of(more));
    int code =
        Main.run(
            arguments.toArray(String[]::new),
            RunParts.ofThisProcess(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                threads -> CorpusRun.annotator(),
                dictionary -> Optional.of(NameDictionary.EMPTY),
                Clock.systemUTC()),
            Optional.of(new MachineMemory(bytes, HEAP)));
    return new CorpusRun(code, out.toString(), err.toString());
  }

  @Test
  void fourGigabytesAreEnough() {
    CorpusRun run = run(4_000_000_000L);
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void lessIsToldAndTriedUnlessTheRunIsQuiet() {
    CorpusRun run = run(3_000_000_000L);
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("has 3.0 GB of memory; Colloquy needs 4 GB", "up to 2.1 GB");
    assertThat(night.output.resolve("report.html")).exists();
    assertThat(run(3_999_999_999L, "-v").err()).contains("may kill it");
    assertThat(run(3_000_000_000L, "-q").err()).isEmpty();
  }

  @Test
  void whatCannotFitIsRefusedBeforeAnythingIsDone() {
    CorpusRun run = run(2_500_000_000L, "-q");
    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.err()).contains("has 2.5 GB of memory", "Nothing was done");
    assertThat(night.output).doesNotExist();
  }

  @Test
  void helpAndADryRunNeedNone() {
    assertThat(run(1_000_000_000L, "--help").exitCode()).isZero();
    assertThat(run(1_000_000_000L, "--dry-run").exitCode()).isZero();
  }

  @Test
  void thisMachineTellsItsMemory() {
    assertThat(MachineMemory.ofThisProcess().orElseThrow().bytes()).isGreaterThan(100_000_000L);
    assertThat(MachineMemory.ofThisProcess().orElseThrow().heap())
        .isEqualTo(Runtime.getRuntime().maxMemory());
  }
}
