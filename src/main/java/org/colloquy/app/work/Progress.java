package org.colloquy.app.work;

/** Tells whoever is watching how far a run is. Called by several threads, one at a time. */
public interface Progress extends AutoCloseable {
  void begin(Workload work);

  /** The language models are being loaded, which takes a while. */
  default void loading() {}

  /** The language models are there. */
  default void loaded() {}

  /**
   * One more file is done.
   *
   * @param seconds that it took
   */
  void done(FileResult file, double seconds);

  /** Ends the showing, whether everything is done or not. A second call does nothing. */
  @Override
  void close();
}
