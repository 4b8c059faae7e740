package org.colloquy.model;

/**
 * The tone of a sentence toward somebody or something in it, as a distribution over three classes;
 * the probabilities add up to 1 within rounding.
 *
 * @param negative probability, 0 to 1, that it speaks ill of them
 * @param neutral probability, 0 to 1, that it does neither
 * @param positive probability, 0 to 1, that it speaks well of them
 */
public record Attitude(double negative, double neutral, double positive) {
  public Attitude {
    double sum = negative + neutral + positive;
    if (!(Math.abs(sum - 1) < 1e-3)) {
      throw new IllegalArgumentException("the probabilities add up to " + sum + ", not to 1");
    }
  }

  /** The expected value, rounded to {@link ToneScale#MENTIONS}. */
  public double expected() {
    return ToneScale.MENTIONS.rounded(positive - negative);
  }

  /** The class of the expected value: negative, neutral or positive. */
  public Tone tone() {
    return ToneScale.MENTIONS.of(expected());
  }

  /**
   * The likeliest class; the more negative of two that are equally likely. A classifier is learnt
   * and measured by it; what the reports call a mention is its {@link #tone}.
   */
  public Tone likeliest() {
    if (negative >= neutral && negative >= positive) {
      return Tone.NEGATIVE;
    }
    return neutral >= positive ? Tone.NEUTRAL : Tone.POSITIVE;
  }
}
