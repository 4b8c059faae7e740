package org.colloquy.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.app.GoldenFolder;
import org.colloquy.app.RunParts;
import org.colloquy.app.analysis.ThisProcess;
import org.colloquy.identity.dictionary.DictionaryIndex;
import org.colloquy.language.RealModels;
import org.colloquy.report.parquet.DuckDb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the real models, the job on Spark reproduces the committed reports byte for byte. */
class SampleOnSparkIT {
  @TempDir private Path folder;

  private Path run(String name, String... more) {
    Path output = folder.resolve(name);
    List<String> all =
        new ArrayList<>(
            List.of(
                "--data",
                "data",
                "--output",
                output.toString(),
                "--store",
                folder.resolve("store").toString(),
                "--dictionary",
                "target/dictionary",
                "--master",
                "local[2]"));
    all.addAll(Arrays.asList(more));
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    int code =
        Main.run(
            all.toArray(String[]::new),
            threads -> RealModels.annotator(),
            new RunParts(
                out,
                out,
                threads -> RealModels.annotator(),
                DictionaryIndex::open,
                Clock.systemUTC(),
                ThisProcess::new));
    assertThat(code).as(said.toString()).isZero();
    return output;
  }

  @Test
  void reportsOfTheSamplesAreThoseInOutput() throws Exception {
    GoldenFolder.assertSameReports(run("reports"), Path.of("output"));
  }

  /** Executors look names up in the dictionary that the driver has sent. */
  @Test
  void tablesInPartsHaveTheRowsOfTheDriversTables() throws Exception {
    Path whole = run("whole", "--format", "parquet");
    Path inParts = run("in parts", "--parts-from", "2", "--part", "2");
    try (DuckDb reader = new DuckDb()) {
      for (Path table : filesIn(whole)) {
        if (table.toString().endsWith(".parquet")) {
          List<List<Object>> rows = new ArrayList<>();
          for (Path part : filesIn(inParts.resolve(table.getFileName()))) {
            rows.addAll(reader.rows(part));
          }
          assertThat(rows).as(table.toString()).isEqualTo(reader.rows(table));
        }
      }
      assertThat(
              reader.query(
                  "SELECT count(wikipedia) > 3 FROM read_parquet("
                      + DuckDb.quoted(inParts.resolve("entities.parquet/*.parquet"))
                      + ")"))
          .containsExactly(List.of(true));
    }
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
