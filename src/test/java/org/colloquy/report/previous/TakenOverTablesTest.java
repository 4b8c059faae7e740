package org.colloquy.report.previous;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever happens night after night, a run that takes over rows, pages and digests publishes the
 * same bytes as a run that starts from nothing, and reports the same changes. {@code -Dhistories=N}
 * tries more histories.
 */
class TakenOverTablesTest {
  private static final int NIGHTS = 8;

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
      assertThat(different(history.takenOver(), history.fromNothing()))
          .as("night %d of history %d, after %s", night, seed, told)
          .isEmpty();
    }
  }

  /** The files that differ between two publications, or that only one has; {@code run.json} may. */
  private static SortedSet<String> different(Path one, Path other) throws IOException {
    SortedSet<String> all = files(one);
    all.addAll(files(other));
    SortedSet<String> different = new TreeSet<>();
    for (String name : all) {
      Path here = one.resolve(name);
      Path there = other.resolve(name);
      if (!Files.exists(here) || !Files.exists(there) || Files.mismatch(here, there) >= 0) {
        different.add(name);
      }
    }
    different.remove("run.json");
    return different;
  }

  private static SortedSet<String> files(Path output) throws IOException {
    try (Stream<Path> all = Files.walk(output)) {
      return all.filter(Files::isRegularFile)
          .map(file -> output.relativize(file).toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
