package org.colloquy.model;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The tones of several sentences or mentions, added up. The sum is an integer, so that it does not
 * depend on the order or the grouping of the addition.
 *
 * @param sum the sum of the expected values in units of 10⁻¹¹, each value rounded to a whole unit
 * @param veryNegative how many have this likeliest class; likewise the other four classes
 * @param unscored how many have no tone; they count in no sum and in no class
 */
public record Tones(
    long sum,
    int veryNegative,
    int negative,
    int neutral,
    int positive,
    int veryPositive,
    int unscored) {
  /**
   * Fine enough for four decimals of a mean; coarse enough for a sum of 40 million extreme values.
   */
  private static final double UNITS = 1e11;

  /** The tones of nothing. */
  public static final Tones NONE = new Tones(0, 0, 0, 0, 0, 0, 0);

  private static final Tones UNSCORED = new Tones(0, 0, 0, 0, 0, 0, 1);

  public Tones {
    if (Math.min(Math.min(veryNegative, negative), Math.min(neutral, positive)) < 0
        || Math.min(veryPositive, unscored) < 0) {
      throw new IllegalArgumentException("a count is negative");
    }
  }

  /**
   * Returns the tone of one sentence: its calibrated expected value, and the likeliest class of the
   * uncalibrated distribution. An empty sentiment is unscored.
   */
  public static Tones of(Optional<Sentiment> sentence) {
    return sentence.map(s -> of(s.calibrated().expected(), s.likeliest())).orElse(UNSCORED);
  }

  /** Returns the tone of one mention. An empty attitude is unscored. */
  public static Tones toward(Optional<Attitude> mention) {
    return mention.map(a -> of(a.expected(), a.likeliest())).orElse(UNSCORED);
  }

  private static Tones of(double expected, Tone likeliest) {
    return new Tones(
        Math.round(expected * UNITS),
        likeliest == Tone.VERY_NEGATIVE ? 1 : 0,
        likeliest == Tone.NEGATIVE ? 1 : 0,
        likeliest == Tone.NEUTRAL ? 1 : 0,
        likeliest == Tone.POSITIVE ? 1 : 0,
        likeliest == Tone.VERY_POSITIVE ? 1 : 0,
        0);
  }

  /**
   * Returns the sum of both.
   *
   * @throws ArithmeticException if the sum overflows
   */
  public Tones and(Tones more) {
    return new Tones(
        Math.addExact(sum, more.sum),
        veryNegative + more.veryNegative,
        negative + more.negative,
        neutral + more.neutral,
        positive + more.positive,
        veryPositive + more.veryPositive,
        unscored + more.unscored);
  }

  /** How many have a tone. */
  public int scored() {
    return veryNegative + negative + neutral + positive + veryPositive;
  }

  /** The mean of the expected values; empty if nothing was scored. */
  public OptionalDouble mean() {
    int scored = scored();
    return scored == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / (UNITS * scored));
  }

  /** How many have this likeliest class. */
  public int of(Tone tone) {
    return switch (tone) {
      case VERY_NEGATIVE -> veryNegative;
      case NEGATIVE -> negative;
      case NEUTRAL -> neutral;
      case POSITIVE -> positive;
      case VERY_POSITIVE -> veryPositive;
    };
  }
}
