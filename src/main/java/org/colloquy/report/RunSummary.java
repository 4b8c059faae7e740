package org.colloquy.report;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What {@code run.json} says of a run: what varies from run to run and therefore stands in no CSV.
 *
 * @param version the program's version
 * @param started when, ISO 8601 in UTC
 * @param seconds how long, from the start to just before publication
 * @param settings every setting by name
 * @param counts what was counted, by name: files by status, turns, words
 */
public record RunSummary(
    String version,
    String started,
    double seconds,
    SortedMap<String, String> settings,
    SortedMap<String, Long> counts) {
  public RunSummary {
    settings = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(Map.copyOf(settings)));
    counts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(Map.copyOf(counts)));
  }
}
