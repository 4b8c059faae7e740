package org.colloquy.language.tone;

import org.colloquy.model.Tone;

/** Counts of true and guessed classes, and the figures made of them. */
final class MacroF1 {
  private final int[][] counts = new int[ToneWeights.CLASSES][ToneWeights.CLASSES];

  /** The class that a tone belongs to, whether it is strong or not. */
  static int classOf(Tone tone) {
    if (tone.isNegative()) {
      return 0;
    }
    return tone.isPositive() ? 2 : 1;
  }

  /** Classes are 0 negative, 1 neutral, 2 positive. */
  void add(int truth, int guess) {
    counts[truth][guess]++;
  }

  /** The harmonic mean of the class's precision and recall; 0 if it was never guessed. */
  double f1(int ofClass) {
    int guessed = 0;
    int truly = 0;
    for (int k = 0; k < counts.length; k++) {
      guessed += counts[k][ofClass];
      truly += counts[ofClass][k];
    }
    return guessed + truly == 0 ? 0 : 2.0 * counts[ofClass][ofClass] / (guessed + truly);
  }

  /** The mean of the three classes' F1. */
  double mean() {
    return (f1(0) + f1(1) + f1(2)) / ToneWeights.CLASSES;
  }
}
