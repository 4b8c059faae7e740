package org.colloquy.app.corpus;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colloquy.app.work.UserTables;
import org.colloquy.identity.dictionary.NameDictionary;
import org.colloquy.identity.person.CorpusSpeakers;
import org.colloquy.identity.text.RepeatedTexts;
import org.colloquy.identity.thing.CorpusEntities;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.CorpusFindings;
import org.colloquy.model.FileDigest;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.Suggestion;
import org.colloquy.model.TranscriptDigest;
import org.colloquy.report.WrittenTables;
import org.colloquy.store.CorpusCounts;
import org.colloquy.store.PublicationRecord;

/**
 * The summary of a corpus, made by two passes over its digests: its speakers and entities, its
 * counts, and its problems. Its size grows with speakers, entities and problems, not with turns.
 */
public final class CorpusSummary {
  private final CorpusSpeakers speakers = new CorpusSpeakers();
  private final CorpusEntities entities;
  private final RepeatedTexts texts = new RepeatedTexts();
  private final SortedMap<String, Long> byStatus = new TreeMap<>();
  private final SortedMap<Severity, Long> bySeverity = new TreeMap<>();
  private final TreeSet<Problem> serious = new TreeSet<>();
  private List<Problem> tableProblems = List.of();
  private List<Suggestion> suggestions = List.of();
  private long files;
  private long analysed;
  private long turns;
  private long sentences;
  private long words;

  private CorpusSummary(NameDictionary dictionary, UserTables tables) {
    entities = new CorpusEntities(speakers, dictionary, tables.entityNames());
  }

  /**
   * Summarises a corpus.
   *
   * @param tables the user's own tables, which are checked against the corpus
   * @param dictionary the pages of Wikipedia that names mean; needed during this call alone
   * @param runProblems problems of the run as a whole
   */
  public static CorpusSummary over(
      Corpus corpus, UserTables tables, NameDictionary dictionary, List<Problem> runProblems) {
    CorpusSummary summary = new CorpusSummary(dictionary, tables);
    UserTables.Check check = tables.check();
    summary.files = corpus.size();
    for (Corpus.Entry entry : corpus) {
      summary.add(entry.digest());
      entry.digest().transcript().ifPresent(check::add);
    }
    summary.tableProblems = new ArrayList<>(check.problems());
    summary.tableProblems.addAll(summary.speakers.problems());
    summary.tableProblems.addAll(runProblems);
    summary.add(summary.tableProblems);
    // Mentions of participants can be resolved only when all participants are known.
    for (Corpus.Entry entry : corpus) {
      entry.digest().transcript().ifPresent(summary.entities::add);
    }
    List<Suggestion> suggestions = new ArrayList<>(summary.entities.suggestions());
    suggestions.addAll(summary.speakers.suggestions());
    suggestions.addAll(summary.texts.suggestions());
    summary.suggestions = suggestions.stream().sorted().toList();
    return summary;
  }

  private void add(FileDigest digest) {
    digest.transcript().ifPresent(speakers::add);
    digest.transcript().ifPresent(texts::add);
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

  /**
   * Passes over the corpus once more; each file now comes with its corpus speakers and entities.
   */
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
          return withSpeakersAndEntities(entries.next());
        }
      };
    };
  }

  private CorpusEntry withSpeakersAndEntities(Corpus.Entry entry) {
    Optional<TranscriptDigest> transcript = entry.digest().transcript();
    return new CorpusEntry(
        entry.digest(),
        entry.content(),
        entry.record(),
        transcript.map(speakers::of).orElse(List.of()),
        transcript.map(entities::of).orElse(List.of()));
  }

  /**
   * Returns the counts.
   *
   * @param leftOut how much the workbook had to leave out, by kind
   */
  private CorpusCounts counts(SortedMap<String, Long> leftOut) {
    return new CorpusCounts(
        files, analysed, byStatus, turns, sentences, words, bySeverity, leftOut);
  }

  /** Returns what was found about the corpus as a whole. */
  CorpusFindings findings() {
    return new CorpusFindings(tableProblems, suggestions);
  }

  /**
   * Makes the record of the publication for the store.
   *
   * @param corpus fingerprint of everything that the tables were made from
   * @param fingerprints fingerprint of each published file, by name
   * @param settled whether no file is to be tried again
   * @param written what the reports wrote
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
