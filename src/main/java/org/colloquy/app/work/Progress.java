package org.colloquy.app.work;

/** The listener that shows how far a run is. Several threads call it, one at a time. */
public interface Progress extends AutoCloseable {
  /** Called once, before the first file is done. */
  void begin(Workload work);

  /** Called before the language models are loaded, which takes a while. */
  default void loading() {}

  /** Called when the language models are loaded. */
  default void loaded() {}

  /**
   * Called when a file is done.
   *
   * @param seconds how long it took
   */
  void done(FileResult file, double seconds);

  /** Stops showing progress, whether everything is done or not. A second call does nothing. */
  @Override
  void close();
}
