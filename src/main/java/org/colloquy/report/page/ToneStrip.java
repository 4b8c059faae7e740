package org.colloquy.report.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Lays the turns of a conversation out side by side. */
final class ToneStrip {
  /** The mean tone at which a bar is as high as it can be. */
  private static final double HIGHEST = 1;

  private static final double LEAST_HEIGHT = 1.5;
  private static final double GAP = 1;
  private static final double LEAST_WIDTH = 2;

  private ToneStrip() {}

  /**
   * A turn in the strip of tones; as wide as its words are many, above the middle if its mean tone
   * is positive, below if it is negative.
   *
   * @param className {@code pos}, {@code neg} or {@code none}, which is unscored
   */
  record Bar(ShownTurn turn, String x, String y, String width, String height, String className) {}

  static List<Bar> of(List<ShownTurn> turns, int width, int halfHeight) {
    long words = turns.stream().mapToLong(ToneStrip::words).sum();
    List<Bar> bars = new ArrayList<>();
    long before = 0;
    for (ShownTurn turn : turns) {
      double x = (double) width * before / words;
      before += words(turn);
      double wide = (double) width * before / words - x - GAP;
      boolean scored = !turn.row().lacks("sentiment_mean");
      double tone = scored ? Double.parseDouble(turn.row().get("sentiment_mean")) : 0;
      double high =
          Math.max(LEAST_HEIGHT, halfHeight * Math.min(HIGHEST, Math.abs(tone)) / HIGHEST);
      bars.add(
          new Bar(
              turn,
              printed(x),
              printed(tone >= 0 ? halfHeight - high : halfHeight),
              printed(Math.max(LEAST_WIDTH, wide)),
              printed(high),
              !scored ? "none" : tone >= 0 ? "pos" : "neg"));
    }
    return bars;
  }

  /** One at least: a turn of a mere dash is a turn. */
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
