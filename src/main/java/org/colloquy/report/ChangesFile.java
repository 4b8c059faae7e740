package org.colloquy.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.colloquy.model.PublishedRows;
import org.colloquy.report.change.Change;
import org.colloquy.report.change.ChangesTable;
import org.colloquy.report.change.PublicationChanges;
import org.colloquy.report.csv.CsvFile;
import org.colloquy.report.csv.Delimiter;
import org.colloquy.report.table.RowSink;

/** {@code changes.csv}, and the other files that take the same rows; it counts them. */
final class ChangesFile implements AutoCloseable {
  private final ChangesTable table = new ChangesTable();
  private final Path folder;
  private final CsvFile csv;
  private final List<RowSink> sinks = new ArrayList<>();
  private OptionalLong counted = OptionalLong.empty();
  private boolean any;

  /**
   * Creates the file, without rows.
   *
   * @throws IOException if it cannot be written
   */
  ChangesFile(Path folder, Delimiter delimiter) throws IOException {
    this.folder = folder;
    this.csv = new CsvFile(folder.resolve(table.fileName()), table.columns().toList(), delimiter);
    sinks.add(csv);
  }

  /** The table whose rows it takes. */
  ChangesTable table() {
    return table;
  }

  /** Has another file take the same rows. */
  void also(RowSink sink) {
    sinks.add(sink);
  }

  /**
   * Writes the changes, when all other CSV files are complete.
   *
   * @param rows the places of the rows in them, by transcript
   * @throws IOException if the tables cannot be read
   */
  void write(PublicationChanges changes, Map<String, PublishedRows> rows) throws IOException {
    Consumer<Change> cells = table.cellsTo(row -> sinks.forEach(sink -> sink.row(row)));
    counted =
        changes.to(
            folder,
            rows,
            change -> {
              any = true;
              cells.accept(change);
            });
  }

  /** The number of changes; empty if there is nothing to compare. */
  OptionalLong counted() {
    return counted;
  }

  /** Whether the table has a row. */
  boolean isAny() {
    return any;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
