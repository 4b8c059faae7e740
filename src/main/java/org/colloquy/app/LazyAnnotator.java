package org.colloquy.app;

import java.util.function.Supplier;
import org.colloquy.language.TurnAnnotator;

/** Loads the models when the first transcript needs them, once. */
final class LazyAnnotator implements Supplier<TurnAnnotator> {
  private final Supplier<TurnAnnotator> loader;
  private TurnAnnotator loaded;

  LazyAnnotator(Supplier<TurnAnnotator> loader) {
    this.loader = loader;
  }

  @Override
  public synchronized TurnAnnotator get() {
    if (loaded == null) {
      try {
        loaded = loader.get();
      } catch (RuntimeException | Error e) {
        throw new ModelsUnavailable(e);
      }
    }
    return loaded;
  }

  /** The models could not be loaded: no transcript can be analysed. */
  static final class ModelsUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    ModelsUnavailable(Throwable cause) {
      super(cause);
    }
  }
}
