package org.colloquy.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.Problem;
import org.colloquy.model.PublishedRows;

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

  /** Everything that is made of the corpus and of nothing else, but for the folder of pages. */
  private static final SortedSet<String> OF_THE_CORPUS =
      with(TABLES, WorkbookFile.NAME, DataPackage.NAME, PageFiles.NAME);

  /** The files that make up a publication, but for the folder of pages. */
  static final SortedSet<String> FILE_NAMES = with(OF_THE_CORPUS, ChangesFile.NAME, RunFile.NAME);

  private static final List<TranscriptTable> OF_TRANSCRIPTS =
      List.of(new TurnsTable(), new MentionsTable());

  /** The place of the tables with rows of transcripts among the others. */
  private static final int PLACE_OF_TRANSCRIPTS = 3;

  /** Files that are handed to the tables that count, at a time. */
  private static final int FILES_TO_COUNT = 16;

  private final Delimiter delimiter;
  private final boolean values;
  private final Set<Format> formats;

  /**
   * @param delimiter what parts the cells
   * @param values whether dates, numbers and the like are listed as entities
   * @param formats in which the tables are published, one at least
   */
  public Reports(Delimiter delimiter, boolean values, Set<Format> formats) {
    this.delimiter = delimiter;
    this.values = values;
    this.formats = Set.copyOf(formats);
  }

  /**
   * The files in a folder of reports that are made of the corpus and of nothing else, as paths
   * below the folder with {@code /} between their parts.
   */
  public static SortedSet<String> ofTheCorpusIn(Path folder) throws IOException {
    SortedSet<String> names = new TreeSet<>();
    for (String name : OF_THE_CORPUS) {
      if (Files.isRegularFile(folder.resolve(name))) {
        names.add(name);
      }
    }
    for (Path page : PageFolder.pagesIn(folder)) {
      names.add(PageFolder.NAME + "/" + page.getFileName());
    }
    return names;
  }

  /**
   * Whether a file, or its rows, can be taken over from the publication before; it is named by its
   * path below the folder.
   */
  public static boolean canBeTakenOver(String name) {
    return name.startsWith(PageFolder.NAME + "/")
        || OF_TRANSCRIPTS.stream().anyMatch(table -> table.fileName().equals(name));
  }

  private static SortedSet<String> with(SortedSet<String> names, String... more) {
    SortedSet<String> all = new TreeSet<>(names);
    all.addAll(List.of(more));
    return Collections.unmodifiableSortedSet(all);
  }

  /** Whether a file is called like one of a publication. */
  static boolean isFile(Path entry) {
    return FILE_NAMES.contains(entry.getFileName().toString());
  }

  /** Whether it is called like a file of a publication, or is the folder of its pages. */
  static boolean isReport(Path entry) throws IOException {
    return isFile(entry) || PageFolder.is(entry);
  }

  /**
   * Writes what is made of the corpus.
   *
   * @param folder an empty folder
   * @param corpus every file, sorted by id
   * @param source of analyses
   * @param ofTables problems of the data folder's own tables
   * @param program fingerprint of the program that makes the tables
   * @param earlier of which rows are taken over where they would be the same
   */
  public WrittenTables write(
      Path folder,
      Iterable<CorpusEntry> corpus,
      AnalysisSource source,
      List<Problem> ofTables,
      Fingerprint program,
      EarlierTables earlier)
      throws IOException {
    List<CorpusTable> ofCorpus = tables(ofTables);
    List<ReportTable> tables = new ArrayList<>(ofCorpus);
    tables.addAll(PLACE_OF_TRANSCRIPTS, OF_TRANSCRIPTS);
    RowsPrint prints = new RowsPrint(program, values, delimiter);
    List<CountedTable> counted = those(CountedTable.class, ofCorpus);
    List<CorpusTable> others = new ArrayList<>(ofCorpus);
    others.removeAll(counted);
    try (RowQueue counting = new RowQueue("counting", FILES_TO_COUNT);
        TableFiles files =
            new TableFiles(folder, tables, delimiter, values, formats, new RowsBefore(earlier))) {
      for (CorpusEntry entry : corpus) {
        counting.add(() -> counted.forEach(table -> table.count(entry)));
        for (CorpusTable table : others) {
          table.add(entry, files.of(table));
        }
        files.done(entry);
        if (entry.digest().transcript().isPresent()) {
          files.add(new TranscriptRows(entry, source, values), prints.of(entry), OF_TRANSCRIPTS);
        }
      }
      counting.await();
      for (CorpusTable table : ofCorpus) {
        table.finish(files.of(table));
      }
      if (formats.contains(Format.CSV)) {
        new DataPackage(delimiter).write(folder, tables);
      }
      return files.finish();
    }
  }

  private static <T> List<T> those(Class<T> kind, List<?> tables) {
    return tables.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private List<CorpusTable> tables(List<Problem> ofTables) {
    return List.of(
        new SpeakersTable(values),
        new EntitiesTable(values),
        new SpeakerEntitiesTable(values),
        new TranscriptsTable(values),
        new AliasesTable(),
        new ProblemsTable(ofTables));
  }

  /**
   * Writes what has changed since the publication before, if there are tables to compare, and
   * {@code run.json}.
   *
   * @param folder the folder with what is made of the corpus
   * @param before the folder of the publication before; it may be missing
   * @param earlier what is known of the publication before; nothing need be
   * @param rows what lies where in the new tables, by transcript
   * @return how many changes there are; empty if there is nothing to compare
   */
  public OptionalLong finish(
      Path folder,
      Path before,
      EarlierTables earlier,
      Map<String, PublishedRows> rows,
      RunSummary run)
      throws IOException {
    RunFile.write(folder, run);
    return formats.contains(Format.CSV)
        ? new ChangesFile(delimiter).write(before, folder, earlier, rows)
        : OptionalLong.empty();
  }
}
