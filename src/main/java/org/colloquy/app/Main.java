package org.colloquy.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.colloquy.app.analysis.Workplace;
import org.colloquy.app.command.CommandLineOptions;
import org.colloquy.app.command.WrongUsage;
import org.colloquy.app.console.LogFile;
import org.colloquy.app.console.Logging;
import org.colloquy.app.work.DictionarySource;
import org.colloquy.app.work.ExitCode;
import org.colloquy.app.work.MachineMemory;
import org.colloquy.app.work.Settings;
import org.colloquy.identity.dictionary.DictionaryIndex;
import org.colloquy.language.CoreNlpAnnotator;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The main class of the program. */
public final class Main {
  private Main() {}

  /** Runs the program and ends the process with the exit code. */
  public static void main(String[] args) {
    end(
        (out, err) ->
            run(args, out, err, CoreNlpAnnotator::load, DictionaryIndex::open, Clock.systemUTC()));
  }

  /** What a process does; it prints, and returns the exit code. */
  @FunctionalInterface
  public interface Process {
    int run(PrintWriter out, PrintWriter err);
  }

  /** Does the work of this process on the console, and ends the process with the exit code. */
  public static void end(Process process) {
    PrintWriter out = writer(System.out);
    PrintWriter err = writer(System.err);
    int code = process.run(out, err);
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /**
   * Runs the program with these arguments.
   *
   * @param annotator loads the language models for a number of threads
   * @param dictionary opens the dictionary of names
   * @param clock gives the time of day; durations do not depend on it
   * @return the exit code
   */
  static int run(
      String[] args,
      PrintWriter out,
      PrintWriter err,
      RunParts.Models annotator,
      DictionarySource dictionary,
      Clock clock) {
    RunParts parts = RunParts.ofThisProcess(out, err, annotator, dictionary, clock);
    return run(args, parts, MachineMemory.ofThisProcess());
  }

  /**
   * Runs the program with these arguments and parts.
   *
   * @return the exit code
   */
  public static int run(String[] args, RunParts parts) {
    return run(args, parts, Optional.empty());
  }

  /**
   * Does the same where the models are loaded into this process.
   *
   * @param memory what this process may use; empty if that is not known
   */
  static int run(String[] args, RunParts parts, Optional<MachineMemory> memory) {
    PrintWriter out = parts.out();
    PrintWriter err = parts.err();
    CommandLineOptions options = new CommandLineOptions();
    CommandLine parser = CommandLineOptions.parser(options);
    Settings settings;
    try {
      parser.parseArgs(args);
      if (parser.isUsageHelpRequested()) {
        parser.usage(out);
        return ExitCode.FINE.code();
      }
      if (parser.isVersionHelpRequested()) {
        parser.printVersionHelp(out);
        return ExitCode.FINE.code();
      }
      settings = options.call();
    } catch (ParameterException e) {
      err.println(WrongUsage.message(e));
      err.println("--help lists the options.");
      return ExitCode.USAGE.code();
    }
    if (!settings.dryRun() && memory.filter(MachineMemory::isTooLittle).isPresent()) {
      err.println(memory.get().printed() + " Nothing was done; the reports are as they were.");
      return ExitCode.NOTHING_PUBLISHED.code();
    }
    if (!settings.dryRun()
        && settings.verbosity() != Settings.Verbosity.QUIET
        && memory.filter(MachineMemory::isScarce).isPresent()) {
      err.println(memory.get().printed() + " The run goes on, but the system may kill it.");
    }
    Logging.show(settings.verbosity());
    try (LogFile log = LogFile.open(settings.log());
        Workplace workplace = parts.open(settings)) {
      ExitCode code = new Run(settings, parts, workplace).execute();
      log.log("ended with exit code " + code.code());
      return code.code();
    } catch (IOException e) {
      err.println(
          "The log file "
              + settings.log().orElseThrow()
              + " cannot be written ("
              + e.getMessage()
              + "). Nothing was done. Name another file with --log.");
      return ExitCode.USAGE.code();
    }
  }
}
