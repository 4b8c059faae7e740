package org.colloquy.app.console;

import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.colloquy.app.work.Settings;

/**
 * Sets how much of the libraries' logs is shown. Warnings always are: CoreNLP swallows some
 * failures, and only its warnings tell.
 */
public final class Logging {
  /** Kept, because the JDK forgets the level of a logger that nobody holds. */
  private static final List<Logger> HELD =
      List.of(Logger.getLogger("edu.stanford.nlp"), Logger.getLogger(""));

  /**
   * The libraries that read Word and PDF. What they find amiss in a file harms no text, or else the
   * file's outcome says it.
   */
  private static final Logger FORMATS = Logger.getLogger("org.apache");

  private Logging() {}

  public static void show(Settings.Verbosity verbosity) {
    Level level = verbosity == Settings.Verbosity.VERBOSE ? Level.INFO : Level.WARNING;
    HELD.forEach(logger -> logger.setLevel(level));
    FORMATS.setLevel(verbosity == Settings.Verbosity.VERBOSE ? Level.WARNING : Level.OFF);
    for (Handler handler : Logger.getLogger("").getHandlers()) {
      handler.setLevel(level);
    }
  }
}
