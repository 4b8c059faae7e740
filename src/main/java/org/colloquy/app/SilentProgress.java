package org.colloquy.app;

/** Says nothing. */
final class SilentProgress implements Progress {
  @Override
  public void begin(Workload work) {}

  @Override
  public void done(Finished file, double seconds) {}

  @Override
  public void close() {}
}
