package org.colloquy.app.command;

import java.nio.file.Path;
import java.util.Locale;

/**
 * The folder of the user's in which programs keep what they can make again: {@code XDG_CACHE_HOME}
 * if it is set, as freedesktop.org's base directory specification has it; otherwise what macOS,
 * Windows and Linux use.
 */
final class CacheFolder {
  private static final String OURS = "colloquy";

  private CacheFolder() {}

  static Path ofTheUser() {
    String set = System.getenv("XDG_CACHE_HOME");
    if (set != null && Path.of(set).isAbsolute()) {
      return Path.of(set, OURS);
    }
    Path home = Path.of(System.getProperty("user.home"));
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (system.startsWith("mac")) {
      return home.resolve("Library").resolve("Caches").resolve(OURS);
    }
    if (system.startsWith("windows")) {
      String local = System.getenv("LOCALAPPDATA");
      return local == null ? home.resolve(OURS) : Path.of(local, OURS);
    }
    return home.resolve(".cache").resolve(OURS);
  }
}
