package org.colloquy.app;

import java.io.PrintWriter;
import java.util.Locale;
import org.colloquy.model.AnalysedTranscript;
import org.colloquy.model.Outcome;

/** A line a file: for logs, and where there is no terminal. */
final class LineProgress implements Progress {
  private final PrintWriter out;
  private int files;
  private int done;

  LineProgress(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void begin(int count) {
    files = count;
  }

  @Override
  public void done(Outcome outcome, double seconds) {
    done++;
    out.printf(
        Locale.ROOT,
        "[%d/%d] %s: %s (%.1f s)%n",
        done,
        files,
        outcome.id(),
        text(outcome),
        seconds);
    out.flush();
  }

  static String text(Outcome outcome) {
    if (outcome.analysed().isEmpty()) {
      return outcome.status() + ", " + outcome.reason();
    }
    AnalysedTranscript result = outcome.analysed().get();
    return outcome.status()
        + ", "
        + Counted.of(result.transcript().turns().size(), "turn", "turns")
        + " of "
        + Counted.of(result.cast().speakers().size(), "person", "people");
  }

  @Override
  public void close() {}
}
