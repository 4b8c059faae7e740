package org.colloquy.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.CorpusFindings;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.PublishedRows;
import org.colloquy.report.change.ChangesFile;
import org.colloquy.report.csv.Delimiter;
import org.colloquy.report.folder.RunFile;
import org.colloquy.report.folder.RunSummary;
import org.colloquy.report.previous.PreviousRows;
import org.colloquy.report.previous.PreviousTables;
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
  private static final int FILES_TO_COUNT = 16;

  private final Delimiter delimiter;
  private final boolean values;
  private final Set<Format> formats;

  /**
   * @param delimiter the character between the cells of a CSV row
   * @param values whether dates, numbers and the like are listed as entities
   * @param formats the formats in which the tables are published; at least one
   */
  public Reports(Delimiter delimiter, boolean values, Set<Format> formats) {
    this.delimiter = delimiter;
    this.values = values;
    this.formats = Set.copyOf(formats);
  }

  /**
   * Writes the files that are made of the corpus and of nothing else.
   *
   * @param folder an empty folder
   * @param corpus every file, sorted by id
   * @param source where analyses are fetched
   * @param findings what was found about the corpus as a whole
   * @param program fingerprint of the program that makes the tables
   * @param previousTables the tables whose rows are taken over where they would be the same
   * @throws IOException if a file cannot be written, or rows to take over cannot be read
   */
  public WrittenTables write(
      Path folder,
      Iterable<CorpusEntry> corpus,
      AnalysisSource source,
      CorpusFindings findings,
      Fingerprint program,
      PreviousTables previousTables)
      throws IOException {
    ReportTables tables = new ReportTables(values, findings.problems(), findings.suggestions());
    CorpusTally tally = new CorpusTally(values);
    RowsFingerprint prints = new RowsFingerprint(program, values, delimiter);
    try (RowQueue counting = new RowQueue("counting", FILES_TO_COUNT);
        TableFiles files =
            new TableFiles(
                folder,
                tables.all(),
                delimiter,
                values,
                formats,
                new PreviousRows(previousTables))) {
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
      new DataPackage(delimiter, formats, Map.of()).write(folder, tables.all());
      return files.finish();
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
        .write(folder, new ReportTables(values, List.of(), List.of()).all());
  }

  /**
   * Writes {@code run.json} and, if CSV files are wanted, {@code changes.csv}.
   *
   * @param folder the folder that {@link #write} has filled
   * @param previous the folder of the previous publication; it may be missing
   * @param previousTables what is known of the previous publication, which may be nothing
   * @param rows the places of the rows in the new tables, by transcript
   * @param run the content of {@code run.json}
   * @return the number of changes; empty if there is nothing to compare
   * @throws IOException if a file cannot be written
   */
  public OptionalLong finish(
      Path folder,
      Path previous,
      PreviousTables previousTables,
      Map<String, PublishedRows> rows,
      RunSummary run)
      throws IOException {
    RunFile.write(folder, run);
    return formats.contains(Format.CSV)
        ? new ChangesFile(delimiter).write(previous, folder, previousTables, rows)
        : OptionalLong.empty();
  }
}
