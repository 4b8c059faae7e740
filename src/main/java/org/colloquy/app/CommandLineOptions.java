package org.colloquy.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.colloquy.app.work.Settings;
import org.colloquy.report.Format;
import org.colloquy.report.csv.Delimiter;
import org.colloquy.transcript.format.Convention;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
    name = "colloquy",
    mixinStandardHelpOptions = false,
    usageHelpAutoWidth = true,
    abbreviateSynopsis = true,
    sortOptions = false,
    versionProvider = Version.class,
    description = "Reads transcripts; publishes who said what about whom, and in what tone.",
    footer = {
      "Exit codes: 0 all analysed; 1 published, but see problems.csv; 2 wrong options;",
      "3 another run is at work; 4 nothing published, the reports are as they were."
    })
final class CommandLineOptions implements Callable<Settings> {
  private static final int DEFAULT_MOST_THREADS = 4;

  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "folder of transcripts, sub-folders too (default: ${DEFAULT-VALUE})")
  private Path data;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "output",
      description = "folder of reports (default: ${DEFAULT-VALUE})")
  private Path output;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "transcripts at a time (default: processors, 4 at most)")
  private int threads = Math.min(DEFAULT_MOST_THREADS, Runtime.getRuntime().availableProcessors());

  @Option(
      names = "--delimiter",
      paramLabel = "CHAR",
      defaultValue = "comma",
      converter = OptionValues.DelimiterConverter.class,
      description = "between cells: comma, semicolon, tab (default: ${DEFAULT-VALUE})")
  private Delimiter delimiter;

  @Option(
      names = "--format",
      paramLabel = "LIST",
      split = ",",
      hideParamSyntax = true,
      defaultValue = "csv,xlsx,html",
      converter = OptionValues.FormatConverter.class,
      description = "tables, workbook, web page (default: ${DEFAULT-VALUE})")
  private Set<Format> formats;

  @Option(
      names = "--convention",
      paramLabel = "NAME",
      defaultValue = "auto",
      converter = OptionValues.ConventionConverter.class,
      description = "how pages mark speakers, help lists (default: ${DEFAULT-VALUE})")
  private Convention convention;

  @Option(
      names = "--values",
      description = "dates, numbers, amounts as entities, too (default: no)")
  private boolean values;

  @Option(names = "--rebuild", description = "forget earlier runs, analyse all anew (default: no)")
  private boolean rebuild;

  @Option(names = "--retry", description = "try again what failed twice (default: no)")
  private boolean retry;

  @Option(
      names = "--time-limit",
      paramLabel = "SECS",
      defaultValue = "900",
      description = "for a transcript; then less is analysed (default: ${DEFAULT-VALUE})")
  private long timeLimit;

  @Option(
      names = "--settle",
      paramLabel = "SECS",
      defaultValue = "10",
      description = "a file must be as old to be read (default: ${DEFAULT-VALUE})")
  private long settle;

  @Option(
      names = "--keep",
      paramLabel = "N",
      defaultValue = "0",
      description = "earlier publications to keep (default: ${DEFAULT-VALUE})")
  private int keep;

  @Option(
      names = "--log",
      paramLabel = "FILE",
      description = "log file, five of 5 MB in turn (default: none)")
  private Path log;

  @Option(names = "--dry-run", description = "list what would be read; write nothing (default: no)")
  private boolean dryRun;

  @Option(
      names = "--explain",
      paramLabel = "FILE",
      description = "say how one transcript is read; write nothing")
  private String explain;

  @Option(
      names = {"-q", "--quiet"},
      description = "print only what needs a look (default: no)")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "print what the language models log, too (default: no)")
  private boolean verbose;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "print this and exit")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "print the version and exit")
  private boolean version;

  @Override
  public Settings call() {
    if (quiet && verbose) {
      throw new ParameterException(
          spec.commandLine(), "--quiet and --verbose exclude each other: give one of them.");
    }
    Settings.Verbosity verbosity =
        quiet
            ? Settings.Verbosity.QUIET
            : verbose ? Settings.Verbosity.VERBOSE : Settings.Verbosity.NORMAL;
    try {
      return new Settings(
          data,
          followed(output),
          threads,
          delimiter,
          formats,
          convention,
          values,
          verbosity,
          dryRun,
          Optional.ofNullable(explain),
          rebuild,
          retry,
          Duration.ofSeconds(timeLimit),
          Duration.ofSeconds(settle),
          keep,
          Optional.ofNullable(log));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  /** A link is followed: renaming would replace the link itself, and not what readers look at. */
  private static Path followed(Path output) {
    try {
      return Files.isSymbolicLink(output) ? output.toRealPath() : output;
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "The output folder " + output + " is a link that leads nowhere. Name another one.", e);
    }
  }

  static CommandLine parser(CommandLineOptions options) {
    return new CommandLine(options).setUsageHelpLongOptionsMaxWidth(20);
  }
}
