package org.colloquy.app.corpus;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colloquy.model.FileDigest;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.TranscriptDigest;
import org.colloquy.store.CorpusCounts;

/** Counts the files of a corpus and what is in them, for the closing lines of a run. */
final class CorpusCount {
  private final SortedMap<String, Long> byStatus = new TreeMap<>();
  private final SortedMap<Severity, Long> bySeverity = new TreeMap<>();
  private final TreeSet<Problem> serious = new TreeSet<>();
  private long files;
  private long analysed;
  private long turns;
  private long sentences;
  private long words;

  /** Counts a file and its problems. */
  void add(FileDigest digest) {
    digest.transcript().ifPresent(this::count);
    files++;
    analysed += digest.full() ? 1 : 0;
    byStatus.merge(digest.status(), 1L, Long::sum);
    add(digest.problems());
  }

  private void count(TranscriptDigest transcript) {
    turns += transcript.turns();
    sentences += transcript.sentences();
    words += transcript.words();
  }

  /** Counts problems that belong to no file. */
  void add(List<Problem> problems) {
    for (Problem problem : problems) {
      bySeverity.merge(problem.severity(), 1L, Long::sum);
      if (problem.severity() != Severity.NOTE) {
        serious.add(problem);
      }
    }
  }

  /** Returns errors and warnings, sorted. */
  List<Problem> serious() {
    return List.copyOf(serious);
  }

  /**
   * Returns the counts.
   *
   * @param leftOut how much the workbook had to leave out, by kind
   */
  CorpusCounts counts(SortedMap<String, Long> leftOut) {
    return new CorpusCounts(
        files, analysed, byStatus, turns, sentences, words, bySeverity, leftOut);
  }
}
