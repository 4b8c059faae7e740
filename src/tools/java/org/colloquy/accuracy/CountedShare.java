package org.colloquy.accuracy;

import java.util.Locale;

/**
 * A share of a count.
 *
 * @param part how many are
 * @param whole of how many
 */
public record CountedShare(int part, int whole) {
  private static final double Z = 1.959964;

  /** The share with its 95 % interval by Wilson; a dash if it is of nothing. */
  public String printed() {
    if (whole == 0) {
      return "–";
    }
    double p = (double) part / whole;
    double middle = p + Z * Z / (2 * whole);
    double half = Z * Math.sqrt(p * (1 - p) / whole + Z * Z / (4.0 * whole * whole));
    double base = 1 + Z * Z / whole;
    return String.format(
        Locale.ROOT,
        "%.2f (%.2f–%.2f)",
        p,
        Math.max(0, (middle - half) / base),
        Math.min(1, (middle + half) / base));
  }
}
