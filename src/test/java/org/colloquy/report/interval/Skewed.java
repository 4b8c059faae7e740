package org.colloquy.report.interval;

import java.util.Random;
import org.colloquy.model.Moments;
import org.colloquy.model.ToneScale;

/**
 * Draws of skewed, discrete tones: most values are exactly neutral, and more are negative than
 * positive. A whole transcript may be shifted.
 */
final class Skewed {
  private static final int DRAWS_FOR_THE_MEAN = 500_000;

  private final ToneScale scale;
  private final double between;
  private final Random random;

  /**
   * @param between the standard deviation of the shifts of transcripts
   */
  Skewed(ToneScale scale, double between, Random random) {
    this.scale = scale;
    this.between = between;
    this.random = random;
  }

  private double value(double shift) {
    double u = random.nextDouble();
    double value =
        scale == ToneScale.MENTIONS
            ? u < 0.10 ? -0.8 : u < 0.16 ? 0.7 : 0
            : u < 0.06 ? -2 : u < 0.20 ? -1 : u < 0.85 ? 0 : u < 0.97 ? 1 : 2;
    return scale.rounded(value + shift);
  }

  private double shift() {
    return between * random.nextGaussian();
  }

  /** The mean of what is drawn from, to about three decimals. */
  double mean() {
    double sum = 0;
    for (int i = 0; i < DRAWS_FOR_THE_MEAN; i++) {
      sum += value(shift());
    }
    return sum / DRAWS_FOR_THE_MEAN;
  }

  /**
   * Draws a transcript.
   *
   * @param full whether it has as many values as it can have; otherwise from two to so many
   */
  Moments transcript(boolean full, int most) {
    double shift = shift();
    int n = full ? most : 2 + random.nextInt(most - 1);
    Moments sum = Moments.NONE;
    for (int i = 0; i < n; i++) {
      sum = sum.and(Moments.of(value(shift)));
    }
    return sum;
  }
}
