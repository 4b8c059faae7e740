package org.colloquy.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.Problem;
import org.colloquy.model.PublishedRows;
import org.colloquy.report.change.ChangesFile;
import org.colloquy.report.csv.Delimiter;
import org.colloquy.report.folder.RunFile;
import org.colloquy.report.folder.RunSummary;
import org.colloquy.report.previous.PreviousRows;
import org.colloquy.report.previous.PreviousTables;
import org.colloquy.report.previous.RowsFingerprint;
import org.colloquy.report.table.AnalysisSource;
import org.colloquy.report.table.CorpusTable;
import org.colloquy.report.table.ReportTables;
import org.colloquy.report.table.TranscriptRows;

/** Writes all reports of a corpus into a folder, in one pass over it. */
public final class Reports {
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
   * Writes what is made of the corpus.
   *
   * @param folder an empty folder
   * @param corpus every file, sorted by id
   * @param source of analyses
   * @param ofTables problems of the data folder's own tables
   * @param program fingerprint of the program that makes the tables
   * @param earlier the tables whose rows are taken over where they would be the same
   */
  public WrittenTables write(
      Path folder,
      Iterable<CorpusEntry> corpus,
      AnalysisSource source,
      List<Problem> ofTables,
      Fingerprint program,
      PreviousTables earlier)
      throws IOException {
    ReportTables tables = new ReportTables(values, ofTables);
    RowsFingerprint prints = new RowsFingerprint(program, values, delimiter);
    try (RowQueue counting = new RowQueue("counting", FILES_TO_COUNT);
        TableFiles files =
            new TableFiles(
                folder, tables.all(), delimiter, values, formats, new PreviousRows(earlier))) {
      for (CorpusEntry entry : corpus) {
        counting.add(() -> tables.counted().forEach(table -> table.count(entry)));
        for (CorpusTable<?> table : tables.listed()) {
          table.add(entry, files.of(table));
        }
        files.done(entry);
        if (entry.digest().transcript().isPresent()) {
          files.add(
              new TranscriptRows(entry, source, values), prints.of(entry), tables.ofTranscripts());
        }
      }
      counting.await();
      for (CorpusTable<?> table : tables.counted()) {
        table.finish(files.of(table));
      }
      for (CorpusTable<?> table : tables.listed()) {
        table.finish(files.of(table));
      }
      if (formats.contains(Format.CSV)) {
        new DataPackage(delimiter).write(folder, tables.all());
      }
      return files.finish();
    }
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
      PreviousTables earlier,
      Map<String, PublishedRows> rows,
      RunSummary run)
      throws IOException {
    RunFile.write(folder, run);
    return formats.contains(Format.CSV)
        ? new ChangesFile(delimiter).write(before, folder, earlier, rows)
        : OptionalLong.empty();
  }
}
