package org.colloquy.app;

/** Says nothing. */
final class SilentProgress implements Progress {
  @Override
  public void begin(int files) {}

  @Override
  public void done(Finished file, double seconds) {}

  @Override
  public void close() {}
}
