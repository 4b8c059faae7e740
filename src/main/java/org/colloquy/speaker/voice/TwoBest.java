package org.colloquy.speaker.voice;

import java.util.function.BiPredicate;

/** The best of several, and the value of the next that is no other form of the best. */
final class TwoBest<T> {
  private final BiPredicate<T, T> isOneForm;
  private T first;
  private double value = Double.NEGATIVE_INFINITY;
  private double second = Double.NEGATIVE_INFINITY;

  /**
   * @param isOneForm whether two of them are forms of one
   */
  TwoBest(BiPredicate<T, T> isOneForm) {
    this.isOneForm = isOneForm;
  }

  void add(T one, double its) {
    if (its > value) {
      if (first != null && !isOneForm.test(first, one)) {
        second = Math.max(second, value);
      }
      value = its;
      first = one;
    } else if (!isOneForm.test(first, one)) {
      second = Math.max(second, its);
    }
  }

  /** The best; of equals the one that was added first. */
  T first() {
    return first;
  }

  /** The value of the best. */
  double value() {
    return value;
  }

  /** The value of the next; negative infinity if there is none. */
  double second() {
    return second;
  }
}
