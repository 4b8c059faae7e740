package org.colloquy.app.console;

import java.util.Locale;
import java.util.logging.Logger;
import org.colloquy.app.work.Counted;
import org.colloquy.app.work.FileResult;
import org.colloquy.app.work.Progress;
import org.colloquy.app.work.Workload;

/** Progress that is also written into the log, with one line per file. */
public final class LoggedProgress implements Progress {
  private static final Logger LOG = Logger.getLogger("org.colloquy.run");

  private final Progress shown;

  /**
   * Adds the log to a progress.
   *
   * @param shown the progress that is shown
   */
  public LoggedProgress(Progress shown) {
    this.shown = shown;
  }

  @Override
  public void begin(Workload work) {
    LOG.info(Counted.of(work.files(), "file", "files"));
    shown.begin(work);
  }

  @Override
  public void loading() {
    LOG.info("loading the language models");
    shown.loading();
  }

  @Override
  public void loaded() {
    LOG.info("the language models are loaded");
    shown.loaded();
  }

  @Override
  public void done(FileResult file, double seconds) {
    LOG.info(
        () ->
            String.format(
                Locale.ROOT,
                "%s: %s (%.1f s)",
                file.digest().id(),
                LineProgress.text(file),
                seconds));
    shown.done(file, seconds);
  }

  @Override
  public void close() {
    shown.close();
  }
}
