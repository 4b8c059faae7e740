package org.colloquy.language.tone;

import java.util.Locale;

/** Figures in the words of the tables. */
final class Figures {
  private Figures() {}

  /** Macro-F1; the share of toned guesses that are right, and the share of toned rows found. */
  static String of(Confusion confusion) {
    return String.format(
        Locale.ROOT,
        "%.3f; %s, %s of %d",
        confusion.macroF1(),
        share(confusion.precision()),
        share(confusion.recall()),
        confusion.trulyToned());
  }

  /** A share with two decimals; a dash for the share of nothing. */
  static String share(double share) {
    return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.2f", share);
  }
}
