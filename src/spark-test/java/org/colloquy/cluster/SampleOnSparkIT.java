package org.colloquy.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import org.colloquy.app.GoldenFolder;
import org.colloquy.app.RunParts;
import org.colloquy.app.analysis.ThisProcess;
import org.colloquy.identity.dictionary.DictionaryIndex;
import org.colloquy.language.RealModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the real models, the job on Spark reproduces the committed reports byte for byte. */
class SampleOnSparkIT {
  @TempDir private Path folder;

  @Test
  void reportsOfTheSamplesAreThoseInOutput() throws Exception {
    Path output = folder.resolve("reports");
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    int code =
        Main.run(
            new String[] {
              "--data", "data",
              "--output", output.toString(),
              "--dictionary", "target/dictionary",
              "--master", "local[2]"
            },
            threads -> RealModels.annotator(),
            new RunParts(
                out,
                out,
                threads -> RealModels.annotator(),
                DictionaryIndex::open,
                Clock.systemUTC(),
                ThisProcess::new));
    assertThat(code).as(said.toString()).isZero();
    GoldenFolder.assertSameReports(output, Path.of("output"));
  }
}
