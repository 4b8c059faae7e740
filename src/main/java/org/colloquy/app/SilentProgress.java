package org.colloquy.app;

import org.colloquy.model.Outcome;

/** Says nothing. */
final class SilentProgress implements Progress {
  @Override
  public void begin(int files) {}

  @Override
  public void done(Outcome outcome, double seconds) {}

  @Override
  public void close() {}
}
