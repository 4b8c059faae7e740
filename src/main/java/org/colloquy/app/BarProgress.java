package org.colloquy.app;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.colloquy.model.Outcome;

/** A bar on a terminal, with the time that is left. */
final class BarProgress implements Progress {
  private ProgressBar bar;

  @Override
  public void begin(int files) {
    bar =
        new ProgressBarBuilder()
            .setTaskName("Transcripts")
            .setInitialMax(files)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(500)
            .build();
    bar.setExtraMessage(" loading models");
  }

  @Override
  public void done(Outcome outcome, double seconds) {
    bar.setExtraMessage(" " + outcome.id());
    bar.step();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.setExtraMessage("");
      bar.close();
    }
  }
}
