package org.colloquy.app;

import java.util.Locale;

/** A number with its noun. */
final class Counted {
  private Counted() {}

  /** {@code 1 turn}, {@code 1,204 turns}. */
  static String of(long count, String one, String several) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : several);
  }
}
