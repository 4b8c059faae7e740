package org.colloquy.app.console;

import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.colloquy.app.work.Settings;

/**
 * Sets how much of the libraries' logs is shown. Warnings are always shown: CoreNLP ignores some
 * failures, and only its warnings tell of them.
 */
public final class Logging {
  /** Loggers that must be held, because the JDK forgets the level of one that nobody holds. */
  private static final List<Logger> HELD =
      List.of(Logger.getLogger("edu.stanford.nlp"), Logger.getLogger(""));

  /**
   * The logger of the libraries that read Word and PDF. What they complain about either harms no
   * text or is reported in the file's outcome.
   */
  private static final Logger FORMATS = Logger.getLogger("org.apache");

  private Logging() {}

  /** Shows as much of the libraries' logs as this setting asks for. */
  public static void show(Settings.Verbosity verbosity) {
    Level level = verbosity == Settings.Verbosity.VERBOSE ? Level.INFO : Level.WARNING;
    HELD.forEach(logger -> logger.setLevel(level));
    FORMATS.setLevel(verbosity == Settings.Verbosity.VERBOSE ? Level.WARNING : Level.OFF);
    for (Handler handler : Logger.getLogger("").getHandlers()) {
      handler.setLevel(level);
    }
  }
}
