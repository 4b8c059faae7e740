package org.colloquy.app.analysis;

import java.util.function.Supplier;
import org.colloquy.app.work.Progress;
import org.colloquy.language.TurnAnnotator;

/** Loads the models when the first transcript needs them, once, and says so. */
public final class LazyAnnotator implements Supplier<TurnAnnotator> {
  private final Supplier<TurnAnnotator> loader;
  private final Progress progress;
  private TurnAnnotator loaded;

  public LazyAnnotator(Supplier<TurnAnnotator> loader, Progress progress) {
    this.loader = loader;
    this.progress = progress;
  }

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

  /** The models could not be loaded: no transcript can be analysed. */
  public static final class ModelsUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    ModelsUnavailable(Throwable cause) {
      super(cause);
    }
  }
}
