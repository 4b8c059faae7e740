package org.colloquy.report.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The names of the files that a folder of reports may hold. */
public final class ReportFiles {
  public static final String SPEAKERS = "speakers.csv";
  public static final String ENTITIES = "entities.csv";
  public static final String TURNS = "turns.csv";
  public static final String SENTENCES = "sentences.csv";
  public static final String MENTIONS = "mentions.csv";
  public static final String REPORTED = "reported.csv";
  public static final String ANSWERS = "answers.csv";
  public static final String TRANSCRIPTS = "transcripts.csv";
  public static final String PROBLEMS = "problems.csv";

  /** The tables of the corpus: all CSV files except {@link #CHANGES} and those of a check. */
  public static final SortedSet<String> TABLES =
      sorted(
          List.of(
              SPEAKERS,
              ENTITIES,
              "speaker_entities.csv",
              TURNS,
              SENTENCES,
              MENTIONS,
              TRANSCRIPTS,
              "aliases.csv",
              "suggestions.csv",
              PROBLEMS,
              "balance.csv",
              REPORTED,
              ANSWERS));

  public static final String CHANGES = "changes.csv";

  /** What people are to check; it is there if {@code --check} asks for it. */
  public static final String CHECK = "check.csv";

  /** What people's answers say; it is there if there are any. */
  public static final String ACCURACY = "accuracy.csv";

  public static final String DATA_PACKAGE = "datapackage.json";
  public static final String WORKBOOK = "report.xlsx";
  public static final String DATABASE = "report.sqlite";
  public static final String NETWORK = "network.gexf";
  public static final String ANNOTATIONS = "annotations.jsonl";
  public static final String PAGE = "report.html";
  public static final String RUN = "run.json";

  /** The tables as Parquet files; there is none of {@link #CHANGES}. */
  private static final SortedSet<String> PARQUET =
      sorted(TABLES.stream().map(name -> parquetOf(name.replace(".csv", ""))).toList());

  /** The tables with rows of single transcripts, one transcript behind the other. */
  public static final Set<String> OF_TRANSCRIPTS =
      Set.of(TURNS, SENTENCES, MENTIONS, REPORTED, ANSWERS);

  /** The files that are made of the corpus and of nothing else, without the folder of pages. */
  private static final SortedSet<String> OF_THE_CORPUS =
      sorted(
          sorted(TABLES, PARQUET.toArray(String[]::new)),
          WORKBOOK,
          DATABASE,
          NETWORK,
          ANNOTATIONS,
          DATA_PACKAGE,
          PAGE,
          ACCURACY,
          CHECK);

  /** The files of a publication, without the folder of pages. */
  private static final SortedSet<String> ALL = sorted(OF_THE_CORPUS, CHANGES, RUN);

  private ReportFiles() {}

  private static SortedSet<String> sorted(Iterable<String> names, String... more) {
    SortedSet<String> all = new TreeSet<>(List.of(more));
    names.forEach(all::add);
    return Collections.unmodifiableSortedSet(all);
  }

  /**
   * The name of the Parquet file of a table.
   *
   * @param table without {@code .csv}
   */
  public static String parquetOf(String table) {
    return table + ".parquet";
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

  /** Whether a table as Parquet has this name, as a file or as a folder of parts. */
  public static boolean isParquet(String name) {
    return PARQUET.contains(name);
  }

  /** Whether an entry has the name of a file of a publication. */
  public static boolean isFile(Path entry) {
    return ALL.contains(entry.getFileName().toString());
  }

  /** Whether an entry has the name of a file of a publication, or is a folder of pages. */
  public static boolean isReport(Path entry) throws IOException {
    return isFile(entry) || PageFolder.is(entry);
  }

  /**
   * Whether any table differs between two folders; where the previous one has no CSV files, whether
   * any of its other files with tables differs. What is new among the problems is no difference: it
   * says something of the publication before.
   */
  public static boolean tablesDiffer(Path previous, Path current) throws IOException {
    boolean hadTables = TABLES.stream().anyMatch(table -> Files.exists(previous.resolve(table)));
    return !hadTables && differ(previous, current, sorted(PARQUET, WORKBOOK, DATABASE, PAGE))
        || differ(previous, current, TABLES);
  }

  private static boolean differ(Path previous, Path current, Iterable<String> files)
      throws IOException {
    for (String file : files) {
      if (differ(previous, current, file)) {
        return true;
      }
    }
    return false;
  }

  private static boolean differ(Path previous, Path current, String file) throws IOException {
    Path one = previous.resolve(file);
    Path other = current.resolve(file);
    if (!Files.exists(one) || !Files.exists(other)) {
      return Files.exists(one) != Files.exists(other);
    }
    if (Files.isDirectory(one) || Files.isDirectory(other)) {
      return PartFolder.differ(one, other);
    }
    return Files.mismatch(one, other) >= 0
        && (!file.equals(PROBLEMS) || ProblemRows.differ(one, other));
  }
}
