package org.colloquy.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.AccuracyCheck;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.CorpusFindings;
import org.colloquy.model.KnownProblems;
import org.colloquy.report.change.PublicationChanges;
import org.colloquy.report.csv.Delimiter;
import org.colloquy.report.folder.RunFile;
import org.colloquy.report.folder.RunSummary;
import org.colloquy.report.previous.PreviousRows;
import org.colloquy.report.previous.PreviousTables;
import org.colloquy.report.previous.PublishedProblems;
import org.colloquy.report.previous.RowsFingerprint;
import org.colloquy.report.table.AnalysisSource;
import org.colloquy.report.table.CountedTable;
import org.colloquy.report.table.ListedTable;
import org.colloquy.report.table.ReportTables;
import org.colloquy.report.table.TranscriptRows;
import org.colloquy.report.tally.CorpusTally;
import org.colloquy.report.tally.TallyRows;

/** The reports of a corpus: all tables, in all wanted formats, written in one pass over it. */
public final class Reports {
  /** How many files are handed to the counting tables at a time. */
  private static final int FILES_TO_COUNT = 64;

  private final Delimiter delimiter;
  private final boolean values;
  private final Set<Format> formats;
  private final AccuracyCheck check;

  /**
   * @param delimiter the character between the cells of a CSV row
   * @param values whether dates, numbers and the like are listed as entities
   * @param formats the formats in which the tables are published; at least one
   */
  public Reports(Delimiter delimiter, boolean values, Set<Format> formats) {
    this(delimiter, values, formats, AccuracyCheck.NONE);
  }

  /**
   * @param check the sample that is drawn, and people's answers; both need CSV files
   */
  public Reports(Delimiter delimiter, boolean values, Set<Format> formats, AccuracyCheck check) {
    this.delimiter = delimiter;
    this.values = values;
    this.formats = Set.copyOf(formats);
    this.check = formats.contains(Format.CSV) ? check : AccuracyCheck.NONE;
  }

  /**
   * Writes the tables in all formats: everything but {@code run.json}.
   *
   * @param folder an empty folder
   * @param corpus every file, sorted by id
   * @param source where analyses are fetched
   * @param findings what was found about the corpus as a whole
   * @param madeBy what makes the tables
   * @param previousTables the previous publication, whose rows are taken over where they would be
   *     the same, and with which the tables are compared
   * @throws IOException if a file cannot be written, or rows to take over cannot be read
   */
  public WrittenTables write(
      Path folder,
      Iterable<CorpusEntry> corpus,
      AnalysisSource source,
      CorpusFindings findings,
      MadeBy madeBy,
      PreviousTables previousTables)
      throws IOException {
    Optional<KnownProblems> known = PublishedProblems.in(previousTables.folder());
    ReportTables tables = new ReportTables(values, findings, known);
    CorpusTally tally = new CorpusTally(values, findings.people());
    RowsFingerprint prints = new RowsFingerprint(madeBy.program(), values, delimiter);
    try (RowQueue counting = new RowQueue("counting", FILES_TO_COUNT);
        TableFiles files =
            new TableFiles(
                folder,
                tables.all(),
                delimiter,
                values,
                formats,
                new PreviousRows(previousTables))) {
      CheckFiles checks = new CheckFiles(folder, delimiter, check);
      files.add(checks);
      for (CorpusEntry entry : corpus) {
        counting.add(() -> tally.add(entry));
        for (ListedTable<?> table : tables.listed()) {
          table.add(entry, files.of(table));
        }
        files.rowsAdded(entry);
        if (entry.digest().transcript().isPresent()) {
          files.add(
              new TranscriptRows(entry, source, values), prints.of(entry), tables.ofTranscripts());
        }
      }
      counting.await();
      TallyRows counted = new TallyRows(tally);
      for (CountedTable<?> table : tables.counted()) {
        table.finish(counted, files.of(table));
      }
      for (ListedTable<?> table : tables.listed()) {
        table.finish(files.of(table));
      }
      new DataPackage(delimiter, formats, Map.of()).write(folder, tables.all(), checks.tables());
      files.writeChanges(new PublicationChanges(previousTables, madeBy.causes()));
      return files.finish(known.filter(some -> some.found() > 0).isPresent());
    }
  }

  /**
   * Writes the description of tables that are folders of Parquet files.
   *
   * @param files the files of each table, in order, as paths below the folder
   * @throws IOException if it cannot be written
   */
  public void describeParts(Path folder, Map<String, List<String>> files) throws IOException {
    new DataPackage(delimiter, formats, files)
        .write(folder, new ReportTables(values, List.of(), List.of()).all(), List.of());
  }

  /**
   * Writes the table of changes for tables that are those of the previous publication: no rows.
   *
   * @throws IOException if it cannot be written
   */
  public void writeNoChanges(Path folder) throws IOException {
    if (formats.contains(Format.CSV)) {
      new ChangesFile(folder, delimiter).close();
    }
  }

  /**
   * Writes {@code run.json}.
   *
   * @throws IOException if it cannot be written
   */
  public void writeRun(Path folder, RunSummary run) throws IOException {
    RunFile.write(folder, run);
  }
}
