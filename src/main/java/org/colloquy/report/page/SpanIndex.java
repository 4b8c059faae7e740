package org.colloquy.report.page;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.colloquy.model.Span;

/**
 * An index of items by their spans in a text, so that those of a paragraph are found without a
 * search through a long transcript. Spans may overlap.
 */
final class SpanIndex<T> {
  private final List<T> sorted;
  private final int[] starts;

  /** For each item, the greatest end of all items up to it. */
  private final int[] reached;

  /**
   * @param items what is indexed
   * @param spanOf gives the span of an item
   */
  SpanIndex(List<T> items, Function<T, Span> spanOf) {
    this.sorted =
        items.stream().sorted(Comparator.comparingInt(t -> spanOf.apply(t).start())).toList();
    this.starts = sorted.stream().mapToInt(t -> spanOf.apply(t).start()).toArray();
    this.reached = sorted.stream().mapToInt(t -> spanOf.apply(t).end()).toArray();
    for (int i = 1; i < reached.length; i++) {
      reached[i] = Math.max(reached[i], reached[i - 1]);
    }
  }

  /**
   * All items that overlap a region or touch it, and possibly others, in the order of their starts;
   * items with the same start are in the order in which they were given.
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
