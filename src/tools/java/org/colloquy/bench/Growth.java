package org.colloquy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * Measures how time and memory grow with the number of transcripts, which are invented. The stored
 * transcripts were annotated without models; the measured runs are the program's own and annotate
 * new transcripts with the models.
 */
final class Growth {
  private static final int WORDS = 800;
  private static final long FIRST_SEED_OF_NEW = 2_000_000;
  private static final double KILOBYTES_OF_GB = 1 << 20;

  private final Commands commands;
  private final TimedProcess process;
  private final Path work;
  private final int runs;

  Growth(Commands commands, TimedProcess process, Path work, int runs) {
    this.commands = commands;
    this.process = process;
    this.work = work;
    this.runs = runs;
  }

  /**
   * Returns a table in Markdown.
   *
   * @param sizes numbers of transcripts to measure with
   */
  String markdown(List<Integer> sizes) throws IOException, InterruptedException {
    StringBuilder table = new StringBuilder();
    table.append("| transcripts | run | wall s | CPU s | peak GB |\n|---|---|---|---|---|\n");
    for (int size : sizes) {
      Path folder = Files.createDirectories(work.resolve("growth " + size));
      measure(folder, size)
          .forEach(
              (run, usages) -> table.append(row(size, run, Usage.median(usages))).append('\n'));
      table.append(
          String.format(
              Locale.ROOT,
              "| %,d | on the disk: store %d MB, reports %d MB | | | |%n",
              size,
              megabytes(folder.resolve(".output.store")),
              megabytes(folder.resolve("output"))));
      PathUtils.deleteDirectory(folder);
    }
    return table.toString();
  }

  private Map<String, List<Usage>> measure(Path folder, int size)
      throws IOException, InterruptedException {
    Path data = folder.resolve("data");
    Path alone = Files.createDirectories(folder.resolve("alone"));
    Path output = folder.resolve("output");
    InventedTranscripts.write(data, size, WORDS, 1);
    Map<String, List<Usage>> usages = new LinkedHashMap<>();
    usages.put(
        "all new, annotated without models",
        List.of(process.run(commands.withoutModels(data, output, 2))));
    for (int run = 0; run < runs; run++) {
      if (run > 0) {
        // The previous run published CSV files only.
        process.run(commands.own(data, output, 2));
      }
      add(usages, "nothing new", commands.own(data, output, 2));
      long seed = FIRST_SEED_OF_NEW + run;
      Interleaved.addNew(data, seed);
      add(usages, "one new among them", commands.own(data, output, 2));
      Interleaved.addNew(alone, seed);
      add(usages, "the new one alone", commands.own(alone, folder.resolve("alone output"), 2));
      Interleaved.addNew(data, seed + runs);
      add(
          usages,
          "one new, CSV files and page",
          commands.own(data, output, 2, "--format", "csv,html"));
      Interleaved.addNew(data, seed + 2L * runs);
      add(usages, "one new, CSV files only", commands.own(data, output, 2, "--format", "csv"));
      add(
          usages,
          "the new one alone, CSV files only",
          commands.own(alone, folder.resolve("alone output"), 2, "--rebuild", "--format", "csv"));
    }
    Files.delete(output.resolveSibling(".output.store").resolve("publication.last"));
    add(usages, "all tables rebuilt", commands.own(data, output, 2));
    return usages;
  }

  private void add(Map<String, List<Usage>> usages, String run, List<String> command)
      throws IOException, InterruptedException {
    usages.computeIfAbsent(run, r -> new ArrayList<>()).add(process.run(command));
  }

  private static String row(int size, String run, Usage usage) {
    return String.format(
        Locale.ROOT,
        "| %,d | %s | %.1f | %.1f | %.2f |",
        size,
        run,
        usage.wall(),
        usage.cpu(),
        usage.peak() / KILOBYTES_OF_GB);
  }

  private static long megabytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      long bytes = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
      return bytes >> 20;
    }
  }
}
