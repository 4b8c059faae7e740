package org.colloquy.language.tone;

/** The softmax: numbers become probabilities, which are in the ratios of their exponentials. */
final class Softmax {
  private Softmax() {}

  /** Returns probabilities that add up to 1 within rounding. */
  static float[] of(float[] numbers) {
    float most = Float.NEGATIVE_INFINITY;
    for (float number : numbers) {
      most = Math.max(most, number);
    }
    float[] probabilities = new float[numbers.length];
    float sum = 0;
    for (int i = 0; i < numbers.length; i++) {
      probabilities[i] = (float) StrictMath.exp(numbers[i] - most);
      sum += probabilities[i];
    }
    for (int i = 0; i < numbers.length; i++) {
      probabilities[i] /= sum;
    }
    return probabilities;
  }
}
