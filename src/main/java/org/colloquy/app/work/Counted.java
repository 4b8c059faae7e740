package org.colloquy.app.work;

import java.util.Locale;

/** Writes a number with its noun. */
public final class Counted {
  private Counted() {}

  /** Returns {@code 1 turn}, {@code 1,204 turns} and so on. */
  public static String of(long count, String one, String several) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : several);
  }
}
