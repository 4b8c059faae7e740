package org.colloquy.model;

/**
 * A sentiment: a distribution over the sentiment model's five classes. Probabilities are 0 or more
 * and add up to 1 within rounding.
 *
 * @param veryNegative probability of class −2
 * @param negative probability of class −1
 * @param neutral probability of class 0
 * @param positive probability of class +1
 * @param veryPositive probability of class +2
 */
public record Sentiment(
    double veryNegative, double negative, double neutral, double positive, double veryPositive) {
  public Sentiment {
    double least =
        Math.min(
            Math.min(Math.min(veryNegative, negative), Math.min(neutral, positive)), veryPositive);
    if (least < 0) {
      throw new IllegalArgumentException("a probability is negative: " + least);
    }
    double sum = veryNegative + negative + neutral + positive + veryPositive;
    if (!(Math.abs(sum - 1) < 1e-3)) {
      throw new IllegalArgumentException("the probabilities add up to " + sum + ", not to 1");
    }
  }

  /** The expected value on the scale −2 (very negative) to +2 (very positive). */
  public double expected() {
    return -2 * veryNegative - negative + positive + 2 * veryPositive;
  }

  /** The likeliest class; the more negative of two that are equally likely. */
  public Tone likeliest() {
    double[] probabilities = {veryNegative, negative, neutral, positive, veryPositive};
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      if (probabilities[i] > probabilities[best]) {
        best = i;
      }
    }
    return Tone.values()[best];
  }
}
