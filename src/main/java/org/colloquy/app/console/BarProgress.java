package org.colloquy.app.console;

import java.io.PrintStream;
import java.util.Optional;
import java.util.OptionalDouble;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressState;
import org.colloquy.app.work.FileResult;
import org.colloquy.app.work.Progress;
import org.colloquy.app.work.Workload;

/** Progress as a bar on a terminal, with the turns per second and the time that is left. */
public final class BarProgress implements Progress {
  private static final int MILLIS_BETWEEN_UPDATES = 500;

  private final PrintStream terminal;
  private TimeLeft left;
  private String doing = "looking for what is new";
  private ProgressBar bar;
  private boolean ended;

  public BarProgress(PrintStream terminal) {
    this.terminal = terminal;
  }

  private static double now() {
    return System.nanoTime() / 1e9;
  }

  @Override
  public synchronized void begin(Workload work) {
    left = new TimeLeft(work);
    left.begin(now());
    bar =
        new ProgressBarBuilder()
            .setInitialMax(work.files())
            .setRenderer((state, width) -> padded(line(state), width))
            .setConsumer(new ConsoleProgressBarConsumer(terminal))
            .setUpdateIntervalMillis(MILLIS_BETWEEN_UPDATES)
            .continuousUpdate()
            .build();
  }

  /** Adds blanks, which overwrite the rest of a longer line. */
  private static String padded(String line, int width) {
    return line + " ".repeat(Math.max(0, width - 1 - line.length()));
  }

  private synchronized String line(ProgressState state) {
    return new BarLine(
            state.getCurrent(),
            state.getMax(),
            doing,
            doing.isEmpty() ? left.turnsASecond(now()) : OptionalDouble.empty(),
            doing.isEmpty() && !ended ? left.at(now()) : Optional.empty())
        .text();
  }

  @Override
  public synchronized void loading() {
    doing = "loading the language models";
  }

  @Override
  public synchronized void loaded() {
    doing = "analysing the first ones";
    left.begin(now());
  }

  @Override
  public synchronized void done(FileResult file, double seconds) {
    left.done(file, seconds, now());
    if (left.turnsASecond(now()).isPresent()) {
      doing = "";
    }
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    ProgressBar open;
    synchronized (this) {
      open = bar;
      bar = null;
      doing = "";
      ended = true;
    }
    if (open != null) {
      open.close();
    }
  }
}
