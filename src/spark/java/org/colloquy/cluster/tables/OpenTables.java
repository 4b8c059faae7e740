package org.colloquy.cluster.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.colloquy.report.column.Cells;
import org.colloquy.report.parquet.ParquetTableFile;
import org.colloquy.report.table.ReportTable;
import org.colloquy.report.table.RowSink;

/** The tables of one part, while their rows are written. A table without rows gets no file. */
final class OpenTables implements AutoCloseable {
  private final int part;
  private final TablesByKeys.PartFiles files;
  private final SortedMap<String, OpenTable> open = new TreeMap<>();

  /**
   * @param part 0-based number of the part
   */
  OpenTables(int part, TablesByKeys.PartFiles files) {
    this.part = part;
    this.files = files;
  }

  /** The file of one table. */
  private final class OpenTable implements RowSink {
    private final ReportTable<?> table;
    private final String name;
    private final MessageDigest sha256 = sha256();
    private ParquetTableFile file;
    private long rows;

    OpenTable(ReportTable<?> table) {
      this.table = table;
      this.name = table.name() + "/" + part + "-" + UUID.randomUUID();
    }

    void begin() throws IOException {
      OutputStream out = new DigestOutputStream(files.begin(name), sha256);
      try {
        file =
            new ParquetTableFile(out, table.name(), table.description(), table.columns().toList());
      } catch (IOException | RuntimeException e) {
        out.close();
        throw e;
      }
    }

    @Override
    public void row(Cells cells) {
      if (file == null) {
        try {
          begin();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      file.row(cells);
      rows++;
    }

    void close() throws IOException {
      if (file != null) {
        file.close();
      }
    }

    WrittenPart written() {
      return new WrittenPart(
          table.name(), part, name, rows, HexFormat.of().formatHex(sha256.digest()));
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the sink that takes the rows of a table; its file begins with the first row. */
  RowSink sink(ReportTable<?> table) {
    return open.computeIfAbsent(table.name(), name -> new OpenTable(table));
  }

  /**
   * Begins the file of a table although it may have no rows.
   *
   * @throws IOException if it cannot be written
   */
  void begin(ReportTable<?> table) throws IOException {
    OpenTable one = new OpenTable(table);
    open.put(table.name(), one);
    one.begin();
  }

  /**
   * Completes the files.
   *
   * @return those that were begun
   * @throws IOException if one cannot be completed
   */
  List<WrittenPart> finish() throws IOException {
    close();
    List<WrittenPart> written = new ArrayList<>();
    for (OpenTable one : open.values()) {
      if (one.file != null) {
        written.add(one.written());
      }
    }
    return written;
  }

  /**
   * Closes the files; does nothing to those that are closed.
   *
   * @throws IOException if one cannot be completed
   */
  @Override
  public void close() throws IOException {
    IOException first = null;
    for (OpenTable one : open.values()) {
      try {
        one.close();
      } catch (IOException e) {
        first = first == null ? e : first;
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
