package org.colloquy.language.sentiment;

import java.util.List;
import org.colloquy.language.tone.MacroF1;

/**
 * Thresholds of the model's expected value: a sentence below the first is negative, one from the
 * second on positive.
 */
record Thresholds(double negative, double positive) {
  private static final double STEP = 0.05;
  private static final int MOST = 40;

  /** Returns the thresholds with the highest macro-F1; the first if several have it. */
  static Thresholds of(List<RatedSentence> sentences) {
    Thresholds best = new Thresholds(0, 0);
    double highest = -1;
    for (int low = -MOST; low <= MOST; low++) {
      for (int high = low; high <= MOST; high++) {
        Thresholds tried = new Thresholds(low * STEP, high * STEP);
        MacroF1 classes = new MacroF1();
        sentences.forEach(s -> classes.add(s.label(), tried.classOf(s)));
        if (classes.mean() > highest) {
          highest = classes.mean();
          best = tried;
        }
      }
    }
    return best;
  }

  int classOf(RatedSentence sentence) {
    double expected = sentence.raw().expected();
    if (expected < negative) {
      return 0;
    }
    return expected >= positive ? 2 : 1;
  }
}
