package org.colloquy.report.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Puts things in an order to places in an order, so that none is before one that it followed, each
 * place is taken once, and what they weigh together is greatest. It takes time by the number of
 * options, and by its logarithm once more.
 */
final class Alignment {
  /** The best end of a row of chosen options, by ranges of places (P. M. Fenwick's tree). */
  private final Chosen[] best;

  /**
   * A place that a thing may take.
   *
   * @param place 0-based
   * @param weight how well it fits; above 0
   */
  record Option(int place, double weight) {}

  private record Chosen(int thing, int place, double total, Chosen before) {}

  private Alignment(int places) {
    best = new Chosen[places + 1];
  }

  /**
   * Returns the place of each thing; -1 for none.
   *
   * @param options the places that each thing may take
   * @param places how many places there are
   */
  static int[] of(List<List<Option>> options, int places) {
    Alignment alignment = new Alignment(places);
    for (int thing = 0; thing < options.size(); thing++) {
      // Backwards, so that no thing is put behind itself.
      List<Option> backwards =
          options.get(thing).stream()
              .sorted(Comparator.comparingInt(Option::place).reversed())
              .toList();
      for (Option option : backwards) {
        Chosen before = alignment.bestBefore(option.place());
        double total = option.weight() + (before == null ? 0 : before.total());
        alignment.add(new Chosen(thing, option.place(), total, before));
      }
    }
    int[] placeOf = new int[options.size()];
    Arrays.fill(placeOf, -1);
    for (Chosen one = alignment.bestBefore(places); one != null; one = one.before()) {
      placeOf[one.thing()] = one.place();
    }
    return placeOf;
  }

  private Chosen bestBefore(int place) {
    Chosen found = null;
    for (int i = place; i > 0; i -= i & -i) {
      if (best[i] != null && (found == null || best[i].total() > found.total())) {
        found = best[i];
      }
    }
    return found;
  }

  private void add(Chosen chosen) {
    for (int i = chosen.place() + 1; i < best.length; i += i & -i) {
      if (best[i] == null || chosen.total() > best[i].total()) {
        best[i] = chosen;
      }
    }
  }
}
