package org.colloquy.app;

import java.nio.file.Path;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.colloquy.report.Delimiter;

/**
 * What a run is told.
 *
 * @param data the folder of transcripts
 * @param output the folder of reports
 * @param threads how many transcripts are analysed at a time, 1 to {@value #MOST_THREADS}
 * @param delimiter what parts the cells of the reports
 * @param values whether dates, numbers and the like are listed as entities
 * @param talk how much is printed
 * @param dryRun whether nothing is analysed or written
 */
record Settings(
    Path data,
    Path output,
    int threads,
    Delimiter delimiter,
    boolean values,
    Talk talk,
    boolean dryRun) {
  static final int MOST_THREADS = 64;

  /** How much is printed. */
  enum Talk {
    QUIET,
    NORMAL,
    VERBOSE
  }

  Settings {
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(output, "output");
    Objects.requireNonNull(delimiter, "delimiter");
    Objects.requireNonNull(talk, "talk");
    Path in = data.toAbsolutePath().normalize();
    Path out = output.toAbsolutePath().normalize();
    if (in.startsWith(out)) {
      throw new IllegalArgumentException(
          "--output " + out + " is replaced as a whole and must not hold the data folder " + in);
    }
    if (threads < 1 || threads > MOST_THREADS) {
      throw new IllegalArgumentException(
          "--threads must be between 1 and " + MOST_THREADS + ", not " + threads);
    }
  }

  /** What of the settings can change a report, or how long it took, by name. */
  SortedMap<String, String> forTheRecord() {
    SortedMap<String, String> settings = new TreeMap<>();
    settings.put("data", data.toString());
    settings.put("output", output.toString());
    settings.put("threads", String.valueOf(threads));
    settings.put("delimiter", delimiter.name().toLowerCase(java.util.Locale.ROOT));
    settings.put("values", String.valueOf(values));
    return settings;
  }
}
