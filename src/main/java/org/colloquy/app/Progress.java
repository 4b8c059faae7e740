package org.colloquy.app;

/** Tells whoever is watching how far a run is. Called by several threads, one at a time. */
interface Progress extends AutoCloseable {
  void begin(int files);

  /** One more file is done. */
  void done(Finished file, double seconds);

  @Override
  void close();
}
