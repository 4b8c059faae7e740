package org.colloquy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever happens night after night, a run that takes rows, pages and digests over publishes every
 * file, byte for byte, as a run does that analyses everything and makes every table anew, and says
 * the same of what changed. {@code -Dhistories=N} tries more.
 */
class TakenOverTablesTest {
  private static final int NIGHTS = 10;

  @TempDir private Path folder;

  static IntStream seeds() {
    return IntStream.rangeClosed(1, Integer.getInteger("histories", 4));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void publishesWhatARunFromNothingPublishes(int seed) throws Exception {
    History history = new History(folder, seed);
    for (int night = 1; night <= NIGHTS; night++) {
      List<String> told = history.next();
      assertThat(files(history.takenOver()))
          .as("night %d of history %d, after %s", night, seed, told)
          .isEqualTo(files(history.fromNothing()));
    }
  }

  /** What every file of a publication holds, but for {@code run.json}, which tells of the run. */
  private static Map<String, String> files(Path output) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(output)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = output.relativize(file).toString();
        if (!name.equals("run.json")) {
          files.put(
              name,
              new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
        }
      }
    }
    return files;
  }
}
