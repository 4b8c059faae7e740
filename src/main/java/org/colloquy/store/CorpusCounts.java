package org.colloquy.store;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.colloquy.model.Problem.Severity;

/**
 * What was counted in a corpus and its tables.
 *
 * @param files in the data folder
 * @param analysed files analysed in full
 * @param byStatus files by what became of them, in the words of the reports; zeros are left out
 * @param turns of all analysed files, in full or not
 * @param sentences likewise
 * @param words likewise
 * @param problems by severity; zeros are left out
 * @param leftOut what the workbook had to leave out, by what it is; zeros are left out
 */
public record CorpusCounts(
    long files,
    long analysed,
    SortedMap<String, Long> byStatus,
    long turns,
    long sentences,
    long words,
    SortedMap<Severity, Long> problems,
    SortedMap<String, Long> leftOut) {
  public CorpusCounts {
    byStatus = Collections.unmodifiableSortedMap(new TreeMap<>(byStatus));
    problems = Collections.unmodifiableSortedMap(new TreeMap<>(problems));
    leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
    if (analysed > files || analysed < 0 || turns < 0 || sentences < 0 || words < 0) {
      throw new IllegalArgumentException(
          analysed + " of " + files + ", " + turns + ", " + sentences + ", " + words);
    }
  }

  /** Whether every file was analysed in full. */
  public boolean allAnalysed() {
    return analysed == files;
  }

  /** Everything by a name of its own, as {@code run.json} lists it. */
  public SortedMap<String, Long> byName() {
    SortedMap<String, Long> counts = new TreeMap<>(byStatus);
    counts.putAll(Map.of("files", files, "turns", turns, "sentences", sentences, "words", words));
    problems.forEach((severity, count) -> counts.put(severity.printed() + "s", count));
    leftOut.forEach((what, count) -> counts.put("workbook " + what, count));
    return counts;
  }
}
