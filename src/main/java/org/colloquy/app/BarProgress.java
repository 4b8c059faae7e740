package org.colloquy.app;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

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
    bar.setExtraMessage(" looking for what is new");
  }

  @Override
  public void done(Finished file, double seconds) {
    bar.setExtraMessage(" " + Printable.of(file.outcome().id()));
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
