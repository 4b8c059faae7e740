package org.colloquy.app.console;

import java.io.PrintWriter;
import java.util.Locale;
import org.colloquy.app.work.Counted;
import org.colloquy.app.work.FileResult;
import org.colloquy.app.work.Printable;
import org.colloquy.app.work.Progress;
import org.colloquy.app.work.Workload;
import org.colloquy.model.FileDigest;
import org.colloquy.model.TranscriptDigest;

/** Progress as one line per file, for {@code --verbose} and where there is no terminal. */
public final class LineProgress implements Progress {
  private final PrintWriter out;
  private int files;
  private int done;

  public LineProgress(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void begin(Workload work) {
    files = work.files();
  }

  @Override
  public void done(FileResult file, double seconds) {
    done++;
    out.printf(
        Locale.ROOT,
        "[%d/%d] %s: %s (%.1f s)%n",
        done,
        files,
        Printable.of(file.digest().id()),
        text(file),
        seconds);
    out.flush();
  }

  /** Returns the status of a file and what was found, on one line. */
  static String text(FileResult file) {
    FileDigest digest = file.digest();
    String status =
        digest.status()
            + (file.workDone() == FileResult.WorkDone.NEW
                ? ""
                : " (" + file.workDone().printed() + ")");
    if (digest.transcript().isEmpty()) {
      return status + ", " + Printable.of(digest.reason());
    }
    TranscriptDigest transcript = digest.transcript().get();
    return status
        + ", "
        + Counted.of(transcript.turns(), "turn", "turns")
        + " of "
        + Counted.of(transcript.speakers().size(), "person", "people");
  }

  @Override
  public void close() {}
}
