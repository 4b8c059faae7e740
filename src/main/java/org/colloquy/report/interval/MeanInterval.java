package org.colloquy.report.interval;

import java.math.BigInteger;
import java.util.Optional;
import org.colloquy.model.Moments;
import org.colloquy.model.ToneScale;

/**
 * An interval of 95 % around a mean: had others like them been said, their mean would as a rule lie
 * in it. It says nothing about the errors of the model that found the values. Decision 19 gives the
 * formulas and their source.
 *
 * @param low the lower end, not below the scale's
 * @param high the upper end, not above the scale's
 */
public record MeanInterval(double low, double high) {
  private static final double STEPS = 1 / ToneScale.UNIT;

  public MeanInterval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("from " + low + " to " + high);
    }
  }

  /**
   * The standard deviation of values in general. One value this far from the mean is added to the
   * spread, so that a few values that happen to be equal do not pass for certainty.
   */
  public static double usualSpread(ToneScale scale) {
    return switch (scale) {
      case SENTENCES -> 0.4;
      case MENTIONS -> 0.3;
    };
  }

  /**
   * Returns the interval of the mean of values from one transcript or several.
   *
   * @param all the values of all transcripts
   * @param clusters the same values by transcript
   * @return empty for fewer than two values, from which no spread can be told
   */
  static Optional<MeanInterval> of(Moments all, TranscriptClusters clusters, ToneScale scale) {
    if (all.n() < 2) {
      return Optional.empty();
    }
    double half =
        Math.max(
                halfOfValues(all, usualSpread(scale) * STEPS),
                clusters.count() < 2 ? 0 : halfOfClusters(all, clusters))
            / STEPS;
    double mean = all.mean().orElseThrow();
    return Optional.of(
        new MeanInterval(
            Math.max(-scale.most(), mean - half), Math.min(scale.most(), mean + half)));
  }

  /** Half the interval if each value was drawn by itself, in steps. */
  private static double halfOfValues(Moments all, double usualSpread) {
    BigInteger n = BigInteger.valueOf(all.n());
    BigInteger sum = BigInteger.valueOf(all.sum());
    // n times the sum of squared deviations from the mean: exact, so it cannot cancel out.
    BigInteger deviations = n.multiply(BigInteger.valueOf(all.squares())).subtract(sum.pow(2));
    double variance = (deviations.doubleValue() / all.n() + usualSpread * usualSpread) / all.n();
    return StudentQuantiles.of(all.n() - 1) * Math.sqrt(variance / all.n());
  }

  /** Half the interval if whole transcripts were drawn, in steps. */
  private static double halfOfClusters(Moments all, TranscriptClusters clusters) {
    BigInteger n = BigInteger.valueOf(all.n());
    BigInteger sum = BigInteger.valueOf(all.sum());
    // n² Σ (sum_c − mean n_c)², with the mean as sum / n.
    BigInteger deviations =
        n.pow(2)
            .multiply(clusters.sumsSquared())
            .subtract(n.multiply(sum).multiply(clusters.sumsByCounts()).shiftLeft(1))
            .add(sum.pow(2).multiply(clusters.countsSquared()));
    int k = clusters.count();
    double variance = deviations.doubleValue() / Math.pow(all.n(), 4) * k / (k - 1);
    return StudentQuantiles.of(k - 1) * Math.sqrt(variance);
  }

  /** Whether the mean may as well be 0: the interval holds it. */
  public boolean holdsZero() {
    return low <= 0 && high >= 0;
  }
}
