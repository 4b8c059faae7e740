package org.colloquy.app.console;

import org.colloquy.app.work.FileResult;
import org.colloquy.app.work.Progress;
import org.colloquy.app.work.Workload;

/** Progress that is not shown, for {@code --quiet}. */
public final class SilentProgress implements Progress {
  @Override
  public void begin(Workload work) {}

  @Override
  public void done(FileResult file, double seconds) {}

  @Override
  public void close() {}
}
