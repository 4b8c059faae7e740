package org.colloquy.language.tone;

import java.util.Locale;

/** Figures in the words of the tables. */
final class Figures {
  private Figures() {}

  /** Macro-F1; the share of toned guesses that are right, and the share of toned rows found. */
  static String of(Confusion confusion) {
    return String.format(
        Locale.ROOT,
        "%.3f; %.2f, %.2f of %d",
        confusion.macroF1(),
        confusion.precision(),
        confusion.recall(),
        confusion.trulyToned());
  }
}
