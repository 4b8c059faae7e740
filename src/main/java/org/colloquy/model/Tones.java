package org.colloquy.model;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Tones of several sentences or mentions, added up. The sum is one of whole numbers, so that it is
 * the same in whatever order and in whatever parts it is taken.
 *
 * @param sum of the expected values, in units of 10⁻¹¹, each rounded to one
 * @param unscored how many have no tone, and are in no sum and in no class
 */
public record Tones(
    long sum,
    int veryNegative,
    int negative,
    int neutral,
    int positive,
    int veryPositive,
    int unscored) {
  /** Enough for four decimals of a mean; few enough for 40 million of the extremes in a sum. */
  private static final double UNITS = 1e11;

  public static final Tones NONE = new Tones(0, 0, 0, 0, 0, 0, 0);

  private static final Tones UNSCORED = new Tones(0, 0, 0, 0, 0, 0, 1);

  public Tones {
    if (Math.min(Math.min(veryNegative, negative), Math.min(neutral, positive)) < 0
        || Math.min(veryPositive, unscored) < 0) {
      throw new IllegalArgumentException("a count is negative");
    }
  }

  /**
   * Of one sentence: its calibrated expected value, and the model's own likeliest class. An empty
   * one is unscored.
   */
  public static Tones of(Optional<Sentiment> sentence) {
    return sentence.map(s -> of(s.calibrated().expected(), s.likeliest())).orElse(UNSCORED);
  }

  /** Of one mention; one without a tone is unscored. */
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

  /** These and others. */
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

  public int scored() {
    return veryNegative + negative + neutral + positive + veryPositive;
  }

  /** Mean of the expected values; empty if nothing was scored. */
  public OptionalDouble mean() {
    int scored = scored();
    return scored == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / (UNITS * scored));
  }

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
