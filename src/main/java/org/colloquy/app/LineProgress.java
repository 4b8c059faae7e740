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
  public void begin(Workload work) {
    files = work.files();
  }

  @Override
  public void done(Finished file, double seconds) {
    done++;
    out.printf(
        Locale.ROOT,
        "[%d/%d] %s: %s (%.1f s)%n",
        done,
        files,
        Printable.of(file.outcome().id()),
        text(file),
        seconds);
    out.flush();
  }

  /** What became of a file, on one line. */
  static String text(Finished file) {
    Outcome outcome = file.outcome();
    String status =
        outcome.status()
            + (file.how() == Finished.How.NEW ? "" : " (" + file.how().printed() + ")");
    if (outcome.analysed().isEmpty()) {
      return status + ", " + Printable.of(outcome.reason());
    }
    AnalysedTranscript result = outcome.analysed().get();
    return status
        + ", "
        + Counted.of(result.transcript().turns().size(), "turn", "turns")
        + " of "
        + Counted.of(result.cast().speakers().size(), "person", "people");
  }

  @Override
  public void close() {}
}
