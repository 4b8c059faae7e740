package org.colloquy.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import org.colloquy.app.work.Settings;
import org.colloquy.model.Certainty;
import org.colloquy.report.Format;
import org.colloquy.report.csv.Delimiter;
import org.colloquy.transcript.label.Convention;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of the command line, with their help texts. */
@Command(
    name = "colloquy",
    mixinStandardHelpOptions = false,
    usageHelpAutoWidth = true,
    customSynopsis = "colloquy [OPTIONS]. Reads transcripts; publishes who said what of whom.",
    sortOptions = false,
    versionProvider = Version.class,
    footer = {"Exit codes: 0 nothing new; 1 see problems.csv; 2 usage; 3 busy; 4 unpublished."})
public final class CommandLineOptions implements Callable<Settings> {
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
      description = "files to make, or \"help\" (default: ${DEFAULT-VALUE})")
  private Set<Format> formats;

  @Option(
      names = "--convention",
      paramLabel = "NAME",
      defaultValue = "auto",
      converter = OptionValues.ConventionConverter.class,
      description = "how pages mark speakers, or \"help\" (default: ${DEFAULT-VALUE})")
  private Convention convention;

  @Option(names = "--values", description = "also list dates, numbers and amounts (default: no)")
  private boolean values;

  @Option(
      names = "--certainty",
      paramLabel = "P",
      converter = OptionValues.CertaintyConverter.class,
      description = "how sure who is meant must be (default: 0.5 or 0.4)")
  private Certainty certainty = Certainty.SHIPPED;

  @Option(
      names = "--dictionary",
      paramLabel = "DIR",
      description = "index of names for links, or \"none\" (default: cache)")
  private String dictionary = "";

  @Option(names = "--rebuild", description = "analyse everything again from scratch (default: no)")
  private boolean rebuild;

  @Option(names = "--retry", description = "try again what failed twice (default: no)")
  private boolean retry;

  @Option(
      names = "--time-limit",
      paramLabel = "SECS",
      defaultValue = "900",
      description = "per transcript, then a reduced analysis (default: ${DEFAULT-VALUE})")
  private long timeLimit;

  @Option(
      names = "--settle",
      paramLabel = "SECS",
      defaultValue = "10",
      description = "minimum age of a file before it is read (default: ${DEFAULT-VALUE})")
  private long settle;

  @Option(
      names = "--keep",
      paramLabel = "N",
      defaultValue = "0",
      description = "previous publications to keep (default: ${DEFAULT-VALUE})")
  private int keep;

  @Option(
      names = "--exit-on",
      paramLabel = "WHICH",
      defaultValue = "new",
      converter = OptionValues.ExitOnConverter.class,
      description = "problems that end with 1: new, any (default: ${DEFAULT-VALUE})")
  private Settings.ExitOn exitOn;

  @Option(
      names = "--log",
      paramLabel = "FILE",
      description = "log file; rotates at 5 MB, keeps five (default: none)")
  private Path log;

  @Option(
      names = "--check",
      paramLabel = "N",
      description = "also draw N rows for you to check (default: none)")
  private Integer check;

  @Option(names = "--dry-run", description = "list what would be read; write nothing (default: no)")
  private boolean dryRun;

  @Option(
      names = "--explain",
      paramLabel = "FILE",
      description = "print how one file is read and resolved; write nothing")
  private String explain;

  @Option(
      names = {"-q", "--quiet"},
      description = "print only what needs a look (default: no)")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "also print what the language models log (default: no)")
  private boolean verbose;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "print this and exit; -V prints the version")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      hidden = true,
      description = "print the version and exit")
  private boolean version;

  /**
   * Returns the settings that the options give.
   *
   * @throws ParameterException if the values contradict each other or are out of range
   */
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
          resolved(output),
          threads,
          delimiter,
          formats,
          convention,
          values,
          certainty,
          OptionValues.dictionary(dictionary),
          verbosity,
          dryRun,
          Optional.ofNullable(explain),
          rebuild,
          retry,
          Duration.ofSeconds(timeLimit),
          Duration.ofSeconds(settle),
          keep,
          Optional.ofNullable(log),
          exitOn,
          check == null ? OptionalInt.empty() : OptionalInt.of(check));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  /** Follows a link: renaming would replace the link itself and not the folder that readers see. */
  private static Path resolved(Path output) {
    try {
      return Files.isSymbolicLink(output) ? output.toRealPath() : output;
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "The output folder "
              + output
              + " is a link that leads nowhere. Name another folder with --output.",
          e);
    }
  }

  /** Returns a parser that fills these options. */
  public static CommandLine parser(CommandLineOptions options) {
    return new CommandLine(options).setUsageHelpLongOptionsMaxWidth(20);
  }
}
