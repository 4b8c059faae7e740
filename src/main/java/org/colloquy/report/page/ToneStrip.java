package org.colloquy.report.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The strip of tones of a conversation: its turns as bars, side by side. */
final class ToneStrip {
  /** The mean tone, positive or negative, from which a bar has its full height. */
  private static final double HIGHEST = 1;

  private static final double LEAST_HEIGHT = 1.5;
  private static final double GAP = 1;
  private static final double LEAST_WIDTH = 2;

  private ToneStrip() {}

  /**
   * The bar of a turn. Its width is its share of the words; it lies above the middle if the mean
   * tone is positive, below if it is negative. Coordinates are SVG units with at most two decimals.
   *
   * @param className {@code pos}, {@code mid} for neutral, {@code neg}, or {@code none} for
   *     unscored
   */
  record Bar(ShownTurn turn, String x, String y, String width, String height, String className) {}

  /**
   * Lays out the bars.
   *
   * @param width the width of the strip
   * @param halfHeight half its height
   */
  static List<Bar> of(List<ShownTurn> turns, int width, int halfHeight) {
    long words = turns.stream().mapToLong(ToneStrip::words).sum();
    List<Bar> bars = new ArrayList<>();
    long wordsSoFar = 0;
    for (ShownTurn turn : turns) {
      double x = (double) width * wordsSoFar / words;
      wordsSoFar += words(turn);
      double wide = (double) width * wordsSoFar / words - x - GAP;
      double tone = turn.tone().isNone() ? 0 : Double.parseDouble(turn.tone().cell());
      double high =
          Math.max(LEAST_HEIGHT, halfHeight * Math.min(HIGHEST, Math.abs(tone)) / HIGHEST);
      bars.add(
          new Bar(
              turn,
              printed(x),
              printed(tone >= 0 ? halfHeight - high : halfHeight),
              printed(Math.max(LEAST_WIDTH, wide)),
              printed(high),
              turn.tone().side()));
    }
    return bars;
  }

  /** The words of a turn, at least 1: a turn that is only a dash needs a bar, too. */
  private static long words(ShownTurn turn) {
    return Math.max(1, Long.parseLong(turn.row().get("words")));
  }

  private static String printed(double number) {
    return BigDecimal.valueOf(number)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
