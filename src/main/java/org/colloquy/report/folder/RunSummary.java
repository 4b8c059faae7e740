package org.colloquy.report.folder;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The content of {@code run.json}: what varies from run to run and therefore stands in no CSV file.
 *
 * @param version the program's version
 * @param started when the run began, ISO 8601 in UTC
 * @param seconds how long each step took, by name, up to the publication
 * @param settings every setting by name
 * @param causes what the reports depend on besides the transcripts, by name: if all of it is the
 *     same in two runs, the same files give the same reports
 * @param machine Java, system and the like, by name
 * @param counts what was counted, by name: files by status, turns, words
 */
public record RunSummary(
    String version,
    String started,
    SortedMap<String, Double> seconds,
    SortedMap<String, String> settings,
    SortedMap<String, String> causes,
    SortedMap<String, String> machine,
    SortedMap<String, Long> counts) {
  public RunSummary {
    seconds = copy(seconds);
    settings = copy(settings);
    causes = copy(causes);
    machine = copy(machine);
    counts = copy(counts);
  }

  private static <V> SortedMap<String, V> copy(SortedMap<String, V> values) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(Map.copyOf(values)));
  }
}
