package org.colloquy.app.corpus;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.colloquy.app.work.UserTables;
import org.colloquy.identity.dictionary.NameDictionary;
import org.colloquy.identity.person.CorpusSpeakers;
import org.colloquy.identity.roster.Roster;
import org.colloquy.identity.roster.RosterSearch;
import org.colloquy.identity.text.RepeatedTexts;
import org.colloquy.identity.thing.CorpusEntities;
import org.colloquy.model.CheckedFile;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.CorpusFile;
import org.colloquy.model.CorpusFindings;
import org.colloquy.model.FileDigest;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.FoundPeople;
import org.colloquy.model.PeopleList;
import org.colloquy.model.Problem;
import org.colloquy.model.Suggestion;
import org.colloquy.model.TranscriptDigest;
import org.colloquy.report.WrittenTables;
import org.colloquy.store.PublicationRecord;

/**
 * The summary of a corpus, made by two passes over its digests, and one more where the user has a
 * table of people: its speakers and entities, its counts, and its problems. Its size grows with
 * speakers, entities and problems, not with turns.
 */
public final class CorpusSummary {
  private final CorpusSpeakers speakers = new CorpusSpeakers();
  private final CorpusEntities entities;
  private final RepeatedTexts texts = new RepeatedTexts();
  private final CorpusCount count = new CorpusCount();
  private List<Problem> tableProblems = List.of();
  private List<Suggestion> suggestions = List.of();
  private FoundPeople people = FoundPeople.NONE;
  private final List<CheckedFile> checkedFiles;

  private CorpusSummary(NameDictionary dictionary, UserTables tables) {
    checkedFiles = tables.checkedFiles();
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
    for (CorpusFile entry : corpus) {
      summary.add(entry.digest());
      entry.digest().transcript().ifPresent(check::add);
    }
    summary.tableProblems = new ArrayList<>(check.problems());
    summary.tableProblems.addAll(summary.speakers.problems());
    summary.tableProblems.addAll(runProblems);
    // Mentions of participants can be resolved only when all participants are known.
    for (CorpusFile entry : corpus) {
      entry.digest().transcript().ifPresent(summary.entities::add);
    }
    List<Suggestion> suggestions = new ArrayList<>(summary.entities.suggestions());
    suggestions.addAll(summary.speakers.suggestions());
    suggestions.addAll(summary.texts.suggestions());
    summary.suggestions = suggestions.stream().sorted().toList();
    if (!tables.people().people().isEmpty()) {
      summary.find(tables.people(), corpus);
    }
    summary.count.add(summary.tableProblems);
    return summary;
  }

  private void find(PeopleList list, Corpus corpus) {
    RosterSearch search = new RosterSearch(list);
    entries(corpus).forEach(search::add);
    Roster found = search.found();
    people = found.people();
    tableProblems.addAll(found.problems());
  }

  private void add(FileDigest digest) {
    digest.transcript().ifPresent(speakers::add);
    digest.transcript().ifPresent(texts::add);
    count.add(digest);
  }

  /**
   * Passes over the corpus once more; each file now comes with its corpus speakers and entities.
   */
  Iterable<CorpusEntry> entries(Corpus corpus) {
    return () -> {
      Iterator<CorpusFile> entries = corpus.iterator();
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

  private CorpusEntry withSpeakersAndEntities(CorpusFile entry) {
    Optional<TranscriptDigest> transcript = entry.digest().transcript();
    return new CorpusEntry(
        entry.digest(),
        entry.content(),
        entry.record(),
        transcript.map(speakers::of).orElse(List.of()),
        transcript.map(entities::of).orElse(List.of()));
  }

  /** Returns what was found about the corpus as a whole. */
  CorpusFindings findings() {
    return new CorpusFindings(tableProblems, suggestions, people);
  }

  /** Returns what people have answered about samples of what the program said. */
  List<CheckedFile> checkedFiles() {
    return checkedFiles;
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
        count.counts(written.leftOut()),
        count.serious(),
        settled,
        written.tellNews(),
        written.rows());
  }
}
