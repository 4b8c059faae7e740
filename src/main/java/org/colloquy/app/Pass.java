package org.colloquy.app;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colloquy.entity.Things;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.FileDigest;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.Problem;
import org.colloquy.model.PublishedRows;
import org.colloquy.model.TranscriptDigest;
import org.colloquy.speaker.People;
import org.colloquy.store.LastPublication;

/**
 * The first passes over the corpus: who and what there is in it, what is counted, what needs a
 * look. Its size grows with people, things and problems.
 */
final class Pass {
  private final People people = new People();
  private final Things things = new Things(people);
  private final SortedMap<String, Long> counts = new TreeMap<>();
  private final TreeSet<Problem> serious = new TreeSet<>();
  private List<Problem> ofTables = List.of();
  private boolean allAnalysed = true;

  private Pass() {}

  /**
   * @param tables the user's own, which are read against the corpus
   */
  static Pass over(Corpus corpus, UserTables tables) {
    Pass pass = new Pass();
    UserTables.Check check = tables.check();
    pass.counts.put("files", (long) corpus.size());
    for (Corpus.Entry entry : corpus) {
      pass.add(entry.digest());
      entry.digest().transcript().ifPresent(check::add);
    }
    pass.ofTables = new ArrayList<>(check.problems());
    pass.ofTables.addAll(pass.people.problems());
    pass.add(pass.ofTables);
    // What a mention of a participant means is known when all participants are.
    for (Corpus.Entry entry : corpus) {
      entry.digest().transcript().ifPresent(pass.things::add);
    }
    return pass;
  }

  private void add(FileDigest digest) {
    digest.transcript().ifPresent(people::add);
    digest.transcript().ifPresent(this::count);
    allAnalysed &= digest.full();
    counts.merge(digest.status(), 1L, Long::sum);
    add(digest.problems());
  }

  private void add(List<Problem> problems) {
    for (Problem problem : problems) {
      counts.merge(problem.severity().printed() + "s", 1L, Long::sum);
      if (problem.severity() != Problem.Severity.NOTE) {
        serious.add(problem);
      }
    }
  }

  private void count(TranscriptDigest transcript) {
    counts.merge("turns", (long) transcript.turns(), Long::sum);
    counts.merge("sentences", (long) transcript.sentences(), Long::sum);
    counts.merge("words", transcript.words(), Long::sum);
  }

  /** The corpus again, with what the whole of it tells about each file: the second pass. */
  Iterable<CorpusEntry> second(Corpus corpus) {
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
        transcript.map(people::of).orElse(List.of()),
        transcript.map(things::of).orElse(List.of()));
  }

  /** Counts more, by name. */
  void add(SortedMap<String, Long> more) {
    more.forEach((name, count) -> counts.merge(name, count, Long::sum));
  }

  /** What is the matter with the user's own tables. */
  List<Problem> ofTables() {
    return ofTables;
  }

  /** What the store is to remember of the tables that were made of this. */
  LastPublication published(
      Fingerprint corpus,
      SortedMap<String, Fingerprint> tables,
      boolean settled,
      SortedMap<String, PublishedRows> rows) {
    return new LastPublication(
        corpus, tables, counts, List.copyOf(serious), allAnalysed, settled, rows);
  }
}
