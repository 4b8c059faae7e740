package org.colloquy.cluster;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.colloquy.app.FakeNight;
import org.colloquy.app.RunParts;
import org.colloquy.app.analysis.ThisProcess;

/** The job on Spark, and the plain program, with models that need no models. */
public final class ClusterNight {
  private ClusterNight() {}

  /**
   * Runs the job on Spark.
   *
   * @param args the folder for the files of attempts, the milliseconds that each annotation takes,
   *     then the program's own arguments
   */
  public static void main(String[] args) {
    org.colloquy.app.Main.end(
        (out, err) ->
            onSpark(
                new FakeModels(args[0], Long.parseLong(args[1])),
                Arrays.copyOfRange(args, 2, args.length),
                out,
                err));
  }

  /** Runs the job on Spark and returns its exit code. */
  static int onSpark(FakeModels models, String[] args, PrintWriter out, PrintWriter err) {
    return Main.run(args, models, parts(out, err));
  }

  /** Runs the plain program and returns its exit code. */
  static int plain(String[] args, PrintWriter out, PrintWriter err) {
    return org.colloquy.app.Main.run(args, parts(out, err));
  }

  private static RunParts parts(PrintWriter out, PrintWriter err) {
    return new RunParts(
        out,
        err,
        threads -> FakeNight.annotator(0),
        folder -> Optional.empty(),
        Clock.systemUTC(),
        ThisProcess::new);
  }
}
