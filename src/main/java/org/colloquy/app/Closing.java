package org.colloquy.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.SortedMap;
import org.colloquy.model.Problem;
import org.colloquy.store.LastPublication;

/** Says how a run ended and where to look. */
final class Closing {
  private final Settings settings;
  private final PrintWriter out;
  private final PrintWriter err;

  Closing(Settings settings, PrintWriter out, PrintWriter err) {
    this.settings = settings;
    this.out = out;
    this.err = err;
  }

  ExitCode say(LastPublication published, List<String> damages) {
    SortedMap<String, Long> counts = published.counts();
    if (settings.talk() != Settings.Talk.QUIET) {
      out.println(
          Counted.of(counts.get("files"), "file", "files")
              + ", "
              + Counted.of(counts.getOrDefault("analysed", 0L), "analysed", "analysed")
              + ": "
              + Counted.of(counts.getOrDefault("turns", 0L), "turn", "turns")
              + ", "
              + Counted.of(counts.getOrDefault("words", 0L), "word", "words")
              + ".");
      out.println(
          "Reports: "
              + settings.output().toAbsolutePath().normalize()
              + " (begin with speakers.csv and entities.csv)");
    }
    for (String damage : damages) {
      err.println("A damaged record was made anew: " + damage + ". If it recurs, check the disk.");
    }
    if (published.allAnalysed() && published.serious().isEmpty()) {
      return ExitCode.ALL_ANALYSED;
    }
    for (Problem problem : published.serious()) {
      err.println(
          Printable.of(
              problem.severity().printed()
                  + ": "
                  + (problem.line().isPresent()
                      ? problem.transcript() + ":" + problem.line().getAsInt() + ": "
                      : "")
                  + problem.message()));
    }
    err.println("The reports are published; problems.csv lists what needs a look.");
    return ExitCode.NEEDS_A_LOOK;
  }
}
