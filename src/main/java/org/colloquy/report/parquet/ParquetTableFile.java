package org.colloquy.report.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.colloquy.report.column.Cells;
import org.colloquy.report.column.Column;
import org.colloquy.report.table.RowSink;

/**
 * A table, or some rows of one, as a file of Apache Parquet. Cells have the values that the CSV
 * file prints, in the type of their column; text has no apostrophe in front, because nothing runs
 * it; an empty cell is null.
 *
 * <p>Rows are written in groups, so that memory does not grow with the table. The same rows give
 * the same bytes: the file names no time and no machine, and of the program only the version of the
 * library that wrote it. For use by one thread.
 */
public final class ParquetTableFile implements RowSink, AutoCloseable {
  /** The rows of a group at most: enough to read them quickly, few enough to share the work. */
  private static final int MOST_ROWS = 100_000;

  /** The bytes that a group may take in memory, about. */
  private static final long MOST_BYTES = 16 << 20;

  /** After how many rows the bytes in memory are counted. */
  private static final int ROWS_TO_COUNT = 64;

  /** How much of the least and the greatest text of a page stands in the index of pages. */
  private static final int BYTES_IN_INDEX = 64;

  private final MessageType schema;
  private final List<Column> columns;
  private final Map<String, String> descriptions;
  private final ParquetProperties properties = ParquetProperties.builder().build();
  private final OutputStream out;
  private final ParquetFileWriter file;
  private ColumnChunkPageWriteStore pages;
  private ColumnWriteStore values;
  private RecordConsumer fields;
  private ParquetRow row;
  private int rows;
  private boolean failed;

  /**
   * Begins the file.
   *
   * @param out where its bytes go, from the first to the last; {@link #close} closes it
   * @param table the name of the table
   * @param description what a row is, in one clause
   * @param columns the columns of the cells of every row
   * @throws IOException if nothing can be written
   */
  public ParquetTableFile(OutputStream out, String table, String description, List<Column> columns)
      throws IOException {
    this.out = out;
    this.columns = List.copyOf(columns);
    this.schema = ParquetSchema.of(table, columns);
    this.descriptions = ParquetSchema.descriptions(description, columns);
    this.file =
        new ParquetFileWriter(
            new StreamedFile(out),
            schema,
            ParquetFileWriter.Mode.CREATE,
            ParquetProperties.DEFAULT_PAGE_SIZE,
            0,
            BYTES_IN_INDEX,
            ParquetProperties.DEFAULT_STATISTICS_TRUNCATE_LENGTH,
            true);
    file.start();
    beginGroup();
  }

  private void beginGroup() {
    pages =
        new ColumnChunkPageWriteStore(
            new SnappyPages(), schema, properties.getAllocator(), BYTES_IN_INDEX);
    values = properties.newColumnWriteStore(schema, pages);
    fields = new ColumnIOFactory().getColumnIO(schema).getRecordWriter(values);
    row = new ParquetRow(columns, fields);
    rows = 0;
  }

  @Override
  public void row(Cells cells) {
    boolean written = false;
    try {
      row.write(cells);
      rows++;
      if (rows == MOST_ROWS
          || rows % ROWS_TO_COUNT == 0 && values.getBufferedSize() >= MOST_BYTES) {
        endGroup();
        beginGroup();
      }
      written = true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      failed |= !written;
    }
  }

  private void endGroup() throws IOException {
    fields.flush();
    if (rows > 0) {
      file.startBlock(rows);
      values.flush();
      pages.flushToFileWriter(file);
      file.endBlock();
    }
    values.close();
    pages.close();
  }

  /**
   * Completes and closes the file. If a row could not be written, the file stays without its end,
   * so that no reader takes it for a table.
   *
   * @throws IOException if anything could not be written
   */
  @Override
  public void close() throws IOException {
    try (out) {
      if (!failed) {
        failed = true;
        endGroup();
        file.end(descriptions);
      }
    }
  }
}
