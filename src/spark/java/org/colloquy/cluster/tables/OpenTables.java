package org.colloquy.cluster.tables;

import java.io.IOException;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.colloquy.report.parquet.ParquetTableFile;
import org.colloquy.report.table.Cells;
import org.colloquy.report.table.ReportTable;
import org.colloquy.report.table.RowSink;

/** The tables of one part, while their rows are written. */
final class OpenTables implements AutoCloseable {
  private final int part;
  private final TablesByKeys.PartFiles files;
  private final SortedMap<String, CountingFile> open = new TreeMap<>();

  /**
   * @param part 0-based number of the part
   */
  OpenTables(int part, TablesByKeys.PartFiles files) {
    this.part = part;
    this.files = files;
  }

  private static final class CountingFile implements RowSink {
    private final ParquetTableFile file;
    private long rows;

    CountingFile(ParquetTableFile file) {
      this.file = file;
    }

    @Override
    public void row(Cells cells) {
      file.row(cells);
      rows++;
    }
  }

  /**
   * Begins the file of a table.
   *
   * @throws IOException if it cannot be written
   */
  void add(ReportTable<?> table) throws IOException {
    String name = String.format(Locale.ROOT, "%s.parquet/part-%05d.parquet", table.name(), part);
    open.put(
        table.name(),
        new CountingFile(
            new ParquetTableFile(
                files.begin(name), table.name(), table.description(), table.columns().toList())));
  }

  /** The sink that takes the rows of a table. */
  RowSink sink(ReportTable<?> table) {
    return open.get(table.name());
  }

  /** The number of rows so far, by table. */
  SortedMap<String, Long> rows() {
    SortedMap<String, Long> rows = new TreeMap<>();
    open.forEach((name, file) -> rows.put(name, file.rows));
    return rows;
  }

  /**
   * Completes the files.
   *
   * @throws IOException if one cannot be completed
   */
  @Override
  public void close() throws IOException {
    IOException first = null;
    for (CountingFile one : open.values()) {
      try {
        one.file.close();
      } catch (IOException e) {
        first = first == null ? e : first;
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
