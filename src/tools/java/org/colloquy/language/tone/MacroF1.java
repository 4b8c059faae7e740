package org.colloquy.language.tone;

import java.util.Arrays;
import org.colloquy.model.Tone;

/** The counts of true and guessed classes, and the figures made from them. */
public final class MacroF1 {
  private final int[][] counts = new int[ToneWeights.CLASSES][ToneWeights.CLASSES];

  /** The class of a tone, whether it is strong or not. */
  static int classOf(Tone tone) {
    return Integer.signum(tone.compareTo(Tone.NEUTRAL)) + 1;
  }

  /** Counts one answer. Classes are 0 for negative, 1 for neutral, 2 for positive. */
  public void add(int truth, int guess) {
    counts[truth][guess]++;
  }

  /** The harmonic mean of the class's precision and recall; 0 if it was never guessed. */
  public double f1(int ofClass) {
    int guessed = 0;
    int truly = 0;
    for (int k = 0; k < counts.length; k++) {
      guessed += counts[k][ofClass];
      truly += counts[ofClass][k];
    }
    return guessed + truly == 0 ? 0 : 2.0 * counts[ofClass][ofClass] / (guessed + truly);
  }

  /** The mean of the three classes' F1. */
  public double mean() {
    return (f1(0) + f1(1) + f1(2)) / ToneWeights.CLASSES;
  }

  /** The share of the class's members that were guessed to be in it. */
  public double recall(int ofClass) {
    return (double) counts[ofClass][ofClass] / Arrays.stream(counts[ofClass]).sum();
  }

  /** The share of the class among all guesses. */
  public double guessed(int ofClass) {
    int all = Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
    return (double) Arrays.stream(counts).mapToInt(row -> row[ofClass]).sum() / all;
  }
}
