package org.colloquy.language.tone;

import java.util.Arrays;

/**
 * Counts of true and guessed classes, 0 for negative, 1 for neutral, 2 for positive, and the
 * figures made from them. A row or guess that is not neutral is toned.
 */
final class Confusion {
  static final int CLASSES = 3;
  static final int NEUTRAL = 1;

  private final int[][] counts = new int[CLASSES][CLASSES];

  /** Counts one guess. */
  void add(int truth, int guess) {
    counts[truth][guess]++;
  }

  /** How often this class was taken for that one. */
  int count(int truth, int guess) {
    return counts[truth][guess];
  }

  int total() {
    return Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
  }

  private int truly(int ofClass) {
    return Arrays.stream(counts[ofClass]).sum();
  }

  private int guessed(int ofClass) {
    return counts[0][ofClass] + counts[1][ofClass] + counts[2][ofClass];
  }

  /** The harmonic mean of the class's precision and recall; 0 if it was never guessed. */
  double f1(int ofClass) {
    int both = guessed(ofClass) + truly(ofClass);
    return both == 0 ? 0 : 2.0 * counts[ofClass][ofClass] / both;
  }

  /** The mean of the three classes' F1. */
  double macroF1() {
    return (f1(0) + f1(1) + f1(2)) / CLASSES;
  }

  /** How many were guessed to be toned. */
  int guessedToned() {
    return guessed(0) + guessed(2);
  }

  /** How many truly are toned. */
  int trulyToned() {
    return truly(0) + truly(2);
  }

  private int rightlyToned() {
    return counts[0][0] + counts[2][2];
  }

  /** The share of toned guesses that are of the right class; not a number if there is none. */
  double precision() {
    return (double) rightlyToned() / guessedToned();
  }

  /** The share of toned rows whose class was guessed; not a number if there is none. */
  double recall() {
    return (double) rightlyToned() / trulyToned();
  }
}
