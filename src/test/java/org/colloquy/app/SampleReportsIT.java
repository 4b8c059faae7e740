package org.colloquy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.colloquy.identity.dictionary.DictionaryIndex;
import org.colloquy.language.RealModels;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A run over the sample transcripts reproduces the committed reports byte for byte, on one thread
 * and on two.
 */
class SampleReportsIT {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void reportsOfTheSamplesAreThoseInOutput(int threads) throws Exception {
    Path output = folder.resolve("reports");
    CorpusRun run =
        CorpusRun.with(
            RealModels::annotator,
            DictionaryIndex::open,
            "--dictionary",
            "target/dictionary",
            "--data",
            "data",
            "--output",
            output,
            "--threads",
            threads);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    GoldenFolder.assertSameReports(output, Path.of("output"));
  }
}
