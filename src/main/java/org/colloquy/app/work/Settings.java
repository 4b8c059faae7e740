package org.colloquy.app.work;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.colloquy.model.Certainty;
import org.colloquy.report.Format;
import org.colloquy.report.csv.Delimiter;
import org.colloquy.transcript.label.Convention;

/**
 * The options of one run.
 *
 * @param data the folder of transcripts
 * @param output the folder of reports
 * @param threads how many transcripts are analysed at a time, 1 to {@value #MOST_THREADS}
 * @param delimiter the character between the cells of the CSV files
 * @param formats the formats in which the tables are published, at least one
 * @param convention how pages mark who speaks
 * @param values whether dates, numbers and the like are listed as entities
 * @param certainty from which on a word counts as meaning somebody or something, at least {@value
 *     Certainty#LEAST} for each kind
 * @param dictionary the folder in which the index of the dictionary of names is kept; empty if
 *     nothing is linked to Wikipedia
 * @param verbosity how much is printed
 * @param dryRun whether nothing is analysed or written
 * @param explain the name of a transcript to explain, that is, to print how it is read and whom its
 *     words mean; then nothing is written; empty in an ordinary run
 * @param rebuild whether all stored results are deleted first
 * @param retry whether transcripts that fell short of the full analysis twice are tried again
 * @param timeLimit how long one attempt at one transcript may take, at least one second
 * @param settle how long a file must have stayed unchanged before it is read, at most 600 seconds
 * @param keep how many previous publications are kept next to the output folder
 * @param log the log file; empty if none is written
 * @param exitOn which problems make the exit code 1
 * @param check how many rows are drawn for people to check, at most {@value #MOST_CHECKED}; empty
 *     if none are
 */
public record Settings(
    Path data,
    Path output,
    int threads,
    Delimiter delimiter,
    Set<Format> formats,
    Convention convention,
    boolean values,
    Certainty certainty,
    Optional<Path> dictionary,
    Verbosity verbosity,
    boolean dryRun,
    Optional<String> explain,
    boolean rebuild,
    boolean retry,
    Duration timeLimit,
    Duration settle,
    int keep,
    Optional<Path> log,
    ExitOn exitOn,
    OptionalInt check) {
  static final int MOST_THREADS = 64;
  private static final int MOST_SETTLE = 600;
  static final int MOST_CHECKED = 100_000;

  /** How much a run prints. */
  public enum Verbosity {
    QUIET,
    NORMAL,
    VERBOSE
  }

  /** The errors and warnings that a run points out with its exit code. */
  public enum ExitOn {
    /** Those that the previous publication does not have. */
    NEW,
    /** Every one. */
    ANY
  }

  public Settings {
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(output, "output");
    Objects.requireNonNull(delimiter, "delimiter");
    Objects.requireNonNull(convention, "convention");
    requireStored(certainty.pronoun());
    requireStored(certainty.phrase());
    requireStored(certainty.you());
    Objects.requireNonNull(dictionary, "dictionary");
    Objects.requireNonNull(verbosity, "verbosity");
    Objects.requireNonNull(exitOn, "exitOn");
    Objects.requireNonNull(explain, "explain");
    formats = Collections.unmodifiableSortedSet(new TreeSet<>(formats));
    if (formats.isEmpty()) {
      throw new IllegalArgumentException("--format must name csv, xlsx, html or several of them.");
    }
    if (formats.stream().noneMatch(Format.WITH_TABLES::contains)) {
      throw new IllegalArgumentException(
          "--format must also name one of csv, xlsx, html, parquet, sqlite: gexf and annotations"
              + " have no table of problems.");
    }
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
    if (timeLimit.toSeconds() < 1) {
      throw new IllegalArgumentException("--time-limit must be 1 second or more.");
    }
    if (settle.isNegative() || settle.toSeconds() > MOST_SETTLE) {
      throw new IllegalArgumentException(
          "--settle must be between 0 and " + MOST_SETTLE + " seconds, not " + settle.toSeconds());
    }
    if (check.isPresent() && (check.getAsInt() < 1 || check.getAsInt() > MOST_CHECKED)) {
      throw new IllegalArgumentException(
          "--check must be between 1 and " + MOST_CHECKED + " rows, not " + check.getAsInt());
    }
    if (check.isPresent() && !formats.contains(Format.CSV)) {
      throw new IllegalArgumentException(
          "--check draws from the CSV files: add csv to --format, or leave out --check.");
    }
    if (keep < 0) {
      throw new IllegalArgumentException("--keep must not be negative: " + keep);
    }
    if (log.isPresent() && log.get().toAbsolutePath().normalize().startsWith(out)) {
      throw new IllegalArgumentException(
          "--log must not lie in the output folder, which is replaced as a whole: " + log.get());
    }
  }

  private static void requireStored(double probability) {
    if (probability < Certainty.LEAST) {
      throw new IllegalArgumentException(
          "--certainty must be between " + Certainty.LEAST + " and 1, not " + probability);
    }
  }

  /** Returns every setting by name, as {@code run.json} lists them. */
  public SortedMap<String, String> byName() {
    SortedMap<String, String> settings = new TreeMap<>(thatChangeReports());
    settings.put("data", data.toString());
    settings.put("output", output.toString());
    settings.put("dictionary", dictionary.map(Path::toString).orElse("none"));
    settings.put("threads", String.valueOf(threads));
    settings.put("convention", convention.printed());
    settings.put("delimiter", delimiter.name().toLowerCase(Locale.ROOT));
    settings.put("format", formatsPrinted());
    settings.put("talk", verbosity.name().toLowerCase(Locale.ROOT));
    settings.put("rebuild", String.valueOf(rebuild));
    settings.put("retry", String.valueOf(retry));
    settings.put("time-limit", String.valueOf(timeLimit.toSeconds()));
    settings.put("settle", String.valueOf(settle.toSeconds()));
    settings.put("keep", String.valueOf(keep));
    settings.put("exit-on", exitOn.name().toLowerCase(Locale.ROOT));
    settings.put("check", check.isPresent() ? String.valueOf(check.getAsInt()) : "none");
    settings.put("log", log.map(Path::toString).orElse(""));
    return settings;
  }

  /** Returns the names of the formats, for example {@code csv,xlsx,html}. */
  public String formatsPrinted() {
    return formats.stream()
        .map(format -> format.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(","));
  }

  /** Returns the settings that can change what the reports say, by name. */
  public SortedMap<String, String> thatChangeReports() {
    return new TreeMap<>(
        Map.of(
            "values",
            String.valueOf(values),
            "certainty",
            certainty.printed(),
            "links",
            String.valueOf(dictionary.isPresent()),
            "convention",
            convention.printed()));
  }

  /** Returns the same as a text: {@code {certainty=…, convention=auto, values=false}}. */
  public String thatChangeReportsPrinted() {
    return thatChangeReports().entrySet().stream()
        .map(setting -> setting.getKey() + "=" + setting.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
