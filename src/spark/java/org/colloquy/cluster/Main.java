package org.colloquy.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.app.RunParts;
import org.colloquy.app.work.ExitCode;
import org.colloquy.identity.dictionary.DictionaryIndex;
import org.colloquy.language.CoreNlpAnnotator;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The main class of the job on Apache Spark. */
public final class Main {
  private Main() {}

  /** Runs the job and ends the process with the exit code. */
  public static void main(String[] args) {
    org.colloquy.app.Main.end(
        (out, err) ->
            run(
                args,
                CoreNlpAnnotator::load,
                new RunParts(
                    out,
                    err,
                    CoreNlpAnnotator::load,
                    DictionaryIndex::open,
                    Clock.systemUTC(),
                    (settings, models, clock) -> {
                      throw new IllegalStateException("a cluster is used");
                    })));
  }

  /**
   * Runs the job with these arguments.
   *
   * @param models loads the language models in an executor
   * @param parts of the run; the workplace is replaced
   * @return the exit code
   */
  static int run(String[] args, ExecutorModels models, RunParts parts) {
    ClusterOptions options = new ClusterOptions();
    CommandLine parser = new CommandLine(options).setUnmatchedArgumentsAllowed(true);
    try {
      parser.parseArgs(args);
      options.check(parser);
      List<String> own = new ArrayList<>(parser.getUnmatchedArguments());
      if (options.isHelpAsked()) {
        parser.usage(parts.out());
        parts.out().println();
        own.add("--help");
      }
      Path data = options.localData();
      own.addAll(List.of("--data", data.toString()));
      own.addAll(List.of("--output", options.localOutput().toString()));
      RunParts onTheCluster =
          new RunParts(
              parts.out(),
              parts.err(),
              parts.models(),
              parts.dictionary(),
              parts.clock(),
              (settings, here, clock) ->
                  new ClusterWorkplace(settings, options, own, models, clock));
      return org.colloquy.app.Main.run(own.toArray(String[]::new), onTheCluster);
    } catch (ParameterException e) {
      parts.err().println(e.getMessage());
      parts.err().println("--help lists the options.");
      return ExitCode.USAGE.code();
    } catch (IOException e) {
      parts
          .err()
          .println(
              "The files could not be fetched from or prepared for another file system ("
                  + e.getMessage()
                  + "). Check --data, --output and --scratch. The reports are as they were.");
      return ExitCode.NOTHING_PUBLISHED.code();
    }
  }
}
