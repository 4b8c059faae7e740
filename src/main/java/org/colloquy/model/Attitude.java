package org.colloquy.model;

/**
 * The tone in which a sentence speaks of somebody or something in it, as a distribution over three
 * classes; the three add up to 1 within rounding.
 *
 * @param negative probability that it speaks ill of them
 * @param neutral probability that it does neither
 * @param positive probability that it speaks well of them
 */
public record Attitude(double negative, double neutral, double positive) {
  public Attitude {
    double sum = negative + neutral + positive;
    if (!(Math.abs(sum - 1) < 1e-3)) {
      throw new IllegalArgumentException("the probabilities add up to " + sum + ", not to 1");
    }
  }

  /** The expected value on the scale −1 (negative) to +1 (positive). */
  public double expected() {
    return positive - negative;
  }

  /** The likeliest class; of two equally likely ones the more negative. */
  public Tone likeliest() {
    if (negative >= neutral && negative >= positive) {
      return Tone.NEGATIVE;
    }
    return neutral >= positive ? Tone.NEUTRAL : Tone.POSITIVE;
  }
}
