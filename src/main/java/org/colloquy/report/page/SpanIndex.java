package org.colloquy.report.page;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.colloquy.model.Span;

/**
 * Things by where they stand in a text, so that those of a paragraph are found without looking at
 * all of a long transcript. They may overlap each other.
 */
final class SpanIndex<T> {
  private final List<T> sorted;
  private final int[] starts;

  /** How far the things up to each of them reach at most. */
  private final int[] reached;

  /**
   * @param place of each thing
   */
  SpanIndex(List<T> things, Function<T, Span> place) {
    this.sorted =
        things.stream().sorted(Comparator.comparingInt(t -> place.apply(t).start())).toList();
    this.starts = sorted.stream().mapToInt(t -> place.apply(t).start()).toArray();
    this.reached = sorted.stream().mapToInt(t -> place.apply(t).end()).toArray();
    for (int i = 1; i < reached.length; i++) {
      reached[i] = Math.max(reached[i], reached[i - 1]);
    }
  }

  /**
   * The things that overlap a region or border on it, and some that do not, in the order of their
   * starts, those of one start in the order in which they were given.
   */
  List<T> near(Span region) {
    int from = firstAtLeast(reached, region.start());
    return sorted.subList(from, Math.max(from, firstAtLeast(starts, region.end() + 1)));
  }

  private static int firstAtLeast(int[] ascending, int value) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
