package org.colloquy.app.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.colloquy.app.work.PartedTables;
import org.colloquy.app.work.Settings;
import org.colloquy.app.work.UserTables;
import org.colloquy.identity.dictionary.NameDictionary;
import org.colloquy.identity.text.RepeatedTexts;
import org.colloquy.model.CorpusFile;
import org.colloquy.model.CorpusFindings;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.Problem;
import org.colloquy.model.Suggestion;
import org.colloquy.report.Format;
import org.colloquy.report.Reports;
import org.colloquy.store.PublicationRecord;

/**
 * Makes the tables of a corpus that one process cannot hold. This process passes over the digests
 * once, to hand them over and to count them; it holds a line for each file, and no name.
 */
public final class PartedTableMaking {
  /** The only format: the others are files that one process writes from end to end. */
  public static final Set<Format> FORMATS = Set.of(Format.PARQUET);

  private final CorpusCount count = new CorpusCount();
  private final RepeatedTexts texts = new RepeatedTexts();
  private final Settings settings;
  private final PartedTables parts;
  private final UserTables userTables;

  /**
   * Prepares the making of tables.
   *
   * @param userTables the user's own tables, which are checked against the corpus
   */
  public PartedTableMaking(Settings settings, PartedTables parts, UserTables userTables) {
    this.settings = settings;
    this.parts = parts;
    this.userTables = userTables;
  }

  /**
   * Writes the tables.
   *
   * @param folder an empty folder
   * @param dictionary the pages of Wikipedia that names mean
   * @param runProblems problems of the run as a whole
   * @param corpusFingerprint fingerprint of everything that the tables are made from
   * @return the record of the publication for the store; the next run makes the tables again
   * @throws IOException if a table cannot be written
   * @throws InterruptedException if the run is told to stop
   */
  public PublicationRecord write(
      Path folder,
      Corpus corpus,
      NameDictionary dictionary,
      List<Problem> runProblems,
      Fingerprint corpusFingerprint)
      throws IOException, InterruptedException {
    UserTables.Check check = userTables.check();
    parts.take(counted(corpus.iterator(), check));
    CorpusFindings identities =
        parts.identify(userTables.entityNames(), dictionary, userTables.people());
    List<Problem> problems = new ArrayList<>(check.problems());
    problems.addAll(identities.problems());
    problems.addAll(runProblems);
    problems.addAll(userTables.unusedChecks(FORMATS));
    count.add(problems);
    List<Suggestion> suggestions = new ArrayList<>(identities.suggestions());
    suggestions.addAll(texts.suggestions());
    Collections.sort(suggestions);
    new Reports(settings.delimiter(), settings.values(), FORMATS)
        .describeParts(
            folder,
            parts.write(folder, new CorpusFindings(problems, suggestions, identities.people())));
    SortedMap<String, Fingerprint> noneToCompare = new TreeMap<>();
    return new PublicationRecord(
        corpusFingerprint,
        noneToCompare,
        count.counts(new TreeMap<>()),
        count.serious(),
        false,
        false,
        new TreeMap<>());
  }

  /** Counts each file when it is handed over. */
  private Iterator<CorpusFile> counted(Iterator<CorpusFile> files, UserTables.Check check) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return files.hasNext();
      }

      @Override
      public CorpusFile next() {
        CorpusFile file = files.next();
        count.add(file.digest());
        file.digest().transcript().ifPresent(check::add);
        file.digest().transcript().ifPresent(texts::add);
        return file;
      }
    };
  }
}
