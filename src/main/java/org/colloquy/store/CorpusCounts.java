package org.colloquy.store;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.colloquy.model.Problem.Severity;

/**
 * The counts of a corpus and of its tables.
 *
 * @param files number of files in the data folder
 * @param analysed number of files analysed in full
 * @param byStatus number of files by status, in the words of the reports, without zeros
 * @param turns number of turns in all analysed files, whether in full or not
 * @param sentences number of sentences in the same files
 * @param words number of words in the same files
 * @param problems number of problems by severity, without zeros
 * @param leftOut how much the workbook had to leave out, by kind, without zeros
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

  /** Returns whether every file was analysed in full. */
  public boolean allAnalysed() {
    return analysed == files;
  }

  /** Returns every count under its own name, as {@code run.json} lists it. */
  public SortedMap<String, Long> byName() {
    SortedMap<String, Long> counts = new TreeMap<>(byStatus);
    counts.putAll(Map.of("files", files, "turns", turns, "sentences", sentences, "words", words));
    problems.forEach((severity, count) -> counts.put(severity.printed() + "s", count));
    leftOut.forEach((what, count) -> counts.put("workbook " + what, count));
    return counts;
  }
}
