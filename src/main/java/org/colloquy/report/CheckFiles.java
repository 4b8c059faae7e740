package org.colloquy.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.AccuracyCheck;
import org.colloquy.report.check.CheckReports;
import org.colloquy.report.csv.CsvFile;
import org.colloquy.report.csv.Delimiter;
import org.colloquy.report.table.ReportTable;
import org.colloquy.report.table.RowSink;
import org.colloquy.report.workbook.SheetForm;

/**
 * {@code accuracy.csv} and {@code check.csv}, and the other files that take the same rows. There is
 * only what is asked for.
 */
final class CheckFiles {
  private final Path folder;
  private final Delimiter delimiter;
  private final CheckReports reports;

  /** The sinks besides the CSV file, by table. */
  private final Map<String, RowSink> sinks = new HashMap<>();

  CheckFiles(Path folder, Delimiter delimiter, AccuracyCheck check) {
    this.folder = folder;
    this.delimiter = delimiter;
    this.reports = new CheckReports(folder, check);
  }

  /** The tables that there are. */
  List<ReportTable<?>> tables() {
    return reports.tables();
  }

  /** Whether a table is to be filled in by people. */
  boolean isForm(ReportTable<?> table) {
    return reports.isForm(table);
  }

  /** Has another file take the rows of a table. */
  void also(ReportTable<?> table, RowSink sink) {
    sinks.merge(
        table.name(),
        sink,
        (one, other) ->
            cells -> {
              one.row(cells);
              other.row(cells);
            });
  }

  /**
   * Writes the rows, when all other CSV files are complete.
   *
   * @throws IOException if a file cannot be read or written
   */
  SheetForm write() throws IOException {
    Map<String, CsvFile> files = new HashMap<>();
    try {
      for (ReportTable<?> table : tables()) {
        files.put(
            table.name(),
            new CsvFile(folder.resolve(table.fileName()), table.columns().toList(), delimiter));
        also(table, files.get(table.name()));
      }
      return reports.write(table -> sinks.get(table.name()));
    } finally {
      for (CsvFile file : files.values()) {
        file.close();
      }
    }
  }
}
