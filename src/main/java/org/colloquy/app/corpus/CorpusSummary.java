package org.colloquy.app.corpus;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colloquy.app.work.UserTables;
import org.colloquy.entity.CorpusEntities;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.FileDigest;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.TranscriptDigest;
import org.colloquy.report.WrittenTables;
import org.colloquy.speaker.corpus.CorpusSpeakers;
import org.colloquy.store.CorpusCounts;
import org.colloquy.store.PublicationRecord;

/**
 * The first passes over the corpus: who and what there is in it, what is counted, what needs a
 * look. Its size grows with people, things and problems.
 */
public final class CorpusSummary {
  private final CorpusSpeakers speakers = new CorpusSpeakers();
  private final CorpusEntities entities = new CorpusEntities(speakers);
  private final SortedMap<String, Long> byStatus = new TreeMap<>();
  private final SortedMap<Severity, Long> bySeverity = new TreeMap<>();
  private final TreeSet<Problem> serious = new TreeSet<>();
  private List<Problem> tableProblems = List.of();
  private long files;
  private long analysed;
  private long turns;
  private long sentences;
  private long words;

  private CorpusSummary() {}

  /**
   * @param tables the user's own, which are read against the corpus
   */
  public static CorpusSummary over(Corpus corpus, UserTables tables) {
    CorpusSummary summary = new CorpusSummary();
    UserTables.Check check = tables.check();
    summary.files = corpus.size();
    for (Corpus.Entry entry : corpus) {
      summary.add(entry.digest());
      entry.digest().transcript().ifPresent(check::add);
    }
    summary.tableProblems = new ArrayList<>(check.problems());
    summary.tableProblems.addAll(summary.speakers.problems());
    summary.add(summary.tableProblems);
    // What a mention of a participant means is known when all participants are.
    for (Corpus.Entry entry : corpus) {
      entry.digest().transcript().ifPresent(summary.entities::add);
    }
    return summary;
  }

  private void add(FileDigest digest) {
    digest.transcript().ifPresent(speakers::add);
    digest.transcript().ifPresent(this::count);
    analysed += digest.full() ? 1 : 0;
    byStatus.merge(digest.status(), 1L, Long::sum);
    add(digest.problems());
  }

  private void add(List<Problem> problems) {
    for (Problem problem : problems) {
      bySeverity.merge(problem.severity(), 1L, Long::sum);
      if (problem.severity() != Severity.NOTE) {
        serious.add(problem);
      }
    }
  }

  private void count(TranscriptDigest transcript) {
    turns += transcript.turns();
    sentences += transcript.sentences();
    words += transcript.words();
  }

  /** The corpus again, with what the whole of it tells about each file: the second summary. */
  Iterable<CorpusEntry> entries(Corpus corpus) {
    return () -> {
      Iterator<Corpus.Entry> entries = corpus.iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return entries.hasNext();
        }

        @Override
        public CorpusEntry next() {
          return known(entries.next());
        }
      };
    };
  }

  private CorpusEntry known(Corpus.Entry entry) {
    Optional<TranscriptDigest> transcript = entry.digest().transcript();
    return new CorpusEntry(
        entry.digest(),
        entry.content(),
        entry.record(),
        transcript.map(speakers::of).orElse(List.of()),
        transcript.map(entities::of).orElse(List.of()));
  }

  /**
   * What was counted.
   *
   * @param leftOut what the workbook had to leave out, by what it is
   */
  private CorpusCounts counts(SortedMap<String, Long> leftOut) {
    return new CorpusCounts(
        files, analysed, byStatus, turns, sentences, words, bySeverity, leftOut);
  }

  /** What is the matter with the user's own tables. */
  List<Problem> tableProblems() {
    return tableProblems;
  }

  /**
   * What the store is to remember of the tables that were made of this.
   *
   * @param corpus fingerprint of everything that they were made of
   * @param fingerprints fingerprint of each file, by its name
   * @param settled whether nothing in it is to be tried again
   */
  PublicationRecord publicationRecord(
      Fingerprint corpus,
      SortedMap<String, Fingerprint> fingerprints,
      boolean settled,
      WrittenTables written) {
    return new PublicationRecord(
        corpus,
        fingerprints,
        counts(written.leftOut()),
        List.copyOf(serious),
        settled,
        written.rows());
  }
}
