package org.colloquy.speaker.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** The best of several, and the value of the next that is no other form of the best. */
final class TwoBest<T> {
  private final BiPredicate<T, T> isOneForm;
  private final List<Valued<T>> all = new ArrayList<>();

  private record Valued<T>(T one, double value) {}

  /**
   * @param isOneForm whether two of them are forms of one
   */
  TwoBest(BiPredicate<T, T> isOneForm) {
    this.isOneForm = isOneForm;
  }

  void add(T one, double its) {
    all.add(new Valued<>(one, its));
  }

  /** The best; of equals the one that was added first. At least one must have been added. */
  T first() {
    return best().one();
  }

  /** The value of the best. */
  double value() {
    return best().value();
  }

  /** The value of the next; negative infinity if there is none. */
  double second() {
    T first = first();
    return all.stream()
        .filter(next -> next.one() != first && !isOneForm.test(first, next.one()))
        .mapToDouble(Valued::value)
        .max()
        .orElse(Double.NEGATIVE_INFINITY);
  }

  private Valued<T> best() {
    Valued<T> best = all.get(0);
    for (Valued<T> next : all) {
      best = next.value() > best.value() ? next : best;
    }
    return best;
  }
}
