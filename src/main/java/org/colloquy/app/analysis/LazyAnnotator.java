package org.colloquy.app.analysis;

import java.util.function.Supplier;
import org.colloquy.app.work.Progress;
import org.colloquy.language.TurnAnnotator;

/**
 * A supplier of the annotator. It loads the language models once, when the first transcript needs
 * them, and tells the progress. Safe for use by several threads.
 */
public final class LazyAnnotator implements Supplier<TurnAnnotator> {
  private final Supplier<TurnAnnotator> loader;
  private final Progress progress;
  private TurnAnnotator loaded;

  /**
   * Makes a supplier that has loaded nothing yet.
   *
   * @param loader loads the models
   * @param progress is told before and after; its calls are synchronised on it
   */
  public LazyAnnotator(Supplier<TurnAnnotator> loader, Progress progress) {
    this.loader = loader;
    this.progress = progress;
  }

  /**
   * Returns the annotator.
   *
   * @throws ModelsUnavailable if the models cannot be loaded
   */
  @Override
  public synchronized TurnAnnotator get() {
    if (loaded == null) {
      try {
        synchronized (progress) {
          progress.loading();
        }
        loaded = loader.get();
        synchronized (progress) {
          progress.loaded();
        }
      } catch (RuntimeException | Error e) {
        throw new ModelsUnavailable(e);
      }
    }
    return loaded;
  }

  /** Thrown if the models cannot be loaded, so that no transcript can be analysed. */
  public static final class ModelsUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ModelsUnavailable(Throwable cause) {
      super(cause);
    }
  }
}
