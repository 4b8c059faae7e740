package org.colloquy.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.Problem;

/** Writes all reports of a corpus into a folder, in one pass over it. */
public final class Reports {
  /** The tables of the corpus. */
  public static final SortedSet<String> TABLES =
      Collections.unmodifiableSortedSet(
          new TreeSet<>(
              List.of(
                  "speakers.csv",
                  "entities.csv",
                  "speaker_entities.csv",
                  "turns.csv",
                  "mentions.csv",
                  "transcripts.csv",
                  "aliases.csv",
                  "problems.csv")));

  /** The files that make up a publication. */
  static final Set<String> FILE_NAMES =
      Stream.concat(TABLES.stream(), Stream.of(ChangesFile.NAME, RunFile.NAME))
          .collect(Collectors.toUnmodifiableSet());

  private final Delimiter delimiter;
  private final boolean values;

  /**
   * @param delimiter what parts the cells
   * @param values whether dates, numbers and the like are listed as entities
   */
  public Reports(Delimiter delimiter, boolean values) {
    this.delimiter = delimiter;
    this.values = values;
  }

  /**
   * Writes the CSV files of the corpus.
   *
   * @param folder an empty folder
   * @param corpus every file, sorted by id
   * @param ofTables problems of the data folder's own tables
   */
  public void write(Path folder, Iterable<CorpusEntry> corpus, List<Problem> ofTables)
      throws IOException {
    List<ReportTable> tables =
        List.of(
            new SpeakersTable(values),
            new EntitiesTable(values),
            new SpeakerEntitiesTable(values),
            new TurnsTable(),
            new MentionsTable(values),
            new TranscriptsTable(values),
            new AliasesTable(),
            new ProblemsTable(ofTables));
    List<CsvFile> files = new ArrayList<>();
    try {
      for (ReportTable table : tables) {
        files.add(new CsvFile(folder.resolve(table.fileName()), table.columns(), delimiter));
      }
      for (CorpusEntry entry : corpus) {
        for (int i = 0; i < tables.size(); i++) {
          tables.get(i).add(entry, files.get(i));
        }
      }
      for (int i = 0; i < tables.size(); i++) {
        tables.get(i).finish(files.get(i));
      }
    } finally {
      closeAll(files);
    }
  }

  /**
   * Writes what has changed since the publication before, and {@code run.json}.
   *
   * @param folder the folder with the CSV files of the corpus
   * @param before the folder of the publication before; it may be missing
   */
  public void finish(Path folder, Path before, RunSummary run) throws IOException {
    RunFile.write(folder, run);
    new ChangesFile(delimiter).write(before, folder);
  }

  private static void closeAll(List<CsvFile> files) throws IOException {
    IOException failure = null;
    for (CsvFile file : files) {
      try {
        file.close();
      } catch (IOException e) {
        failure = failure == null ? e : failure;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
