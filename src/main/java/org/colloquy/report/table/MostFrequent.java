package org.colloquy.report.table;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The names in a list of the most frequent. */
final class MostFrequent {
  private static final int MOST = 5;

  private MostFrequent() {}

  /** The names of the {@value #MOST} keys with the highest counts, falling; ties by key. */
  static List<String> of(Map<String, Integer> counts, Map<String, String> names) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(e -> names.get(e.getKey()))
        .toList();
  }
}
