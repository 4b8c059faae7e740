package org.colloquy.report.csv;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.colloquy.model.PublishedRows.ByteRange;
import org.colloquy.report.column.Cells;
import org.colloquy.report.column.Column;
import org.colloquy.report.table.RowSink;

/**
 * A CSV file by RFC 4180, in UTF-8. It begins with a byte-order mark, so that spreadsheets show
 * accents.
 */
public final class CsvFile implements RowSink, AutoCloseable {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int BUFFER = 1 << 16;

  private final FileChannel channel;
  private final ICSVWriter csv;
  private final Path path;

  /** The file whose rows wait to be copied; rows that follow each other are copied together. */
  private FileChannel source;

  private long from;
  private long waiting;

  /** The length of the file without what waits; rows that are not flushed yet do not count. */
  private long written;

  private boolean flushed;

  /**
   * Creates the file and writes its header.
   *
   * @throws IOException if it exists already or cannot be written
   */
  public CsvFile(Path path, List<Column> columns, Delimiter delimiter) throws IOException {
    this.channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    Writer writer =
        new BufferedWriter(
            new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8),
            BUFFER);
    writer.write(BYTE_ORDER_MARK);
    this.csv =
        new CSVWriterBuilder(writer)
            .withSeparator(delimiter.character())
            .withQuoteChar('"')
            .withEscapeChar('"')
            .withLineEnd("\r\n")
            .build();
    this.path = path;
    write(columns.stream().map(Column::name).toList());
  }

  @Override
  public void row(Cells cells) {
    try {
      copyWaiting();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    write(cells.toList());
  }

  private void write(List<String> row) {
    csv.writeNext(row.toArray(String[]::new), false);
    flushed = false;
  }

  /** The 0-based offset, in bytes, at which the next row begins. */
  public long length() throws IOException {
    flush();
    return written + waiting;
  }

  /**
   * Adds rows of another file with the same columns, byte for byte. They may be copied later, so
   * the other file must stay open until this one is closed.
   */
  public void copy(FileChannel other, ByteRange rows) throws IOException {
    if (other != source || rows.start() != from + waiting) {
      flush();
      copyWaiting();
      source = other;
      from = rows.start();
    }
    waiting += rows.length();
  }

  private void copyWaiting() throws IOException {
    while (waiting > 0) {
      long copied = source.transferTo(from, waiting, channel);
      if (copied <= 0) {
        throw new IOException(
            path.getFileName() + ": the rows to be copied are not in the previous file");
      }
      from += copied;
      waiting -= copied;
      written += copied;
    }
    source = null;
  }

  private void flush() throws IOException {
    if (!flushed) {
      csv.flush();
      throwIfFailed();
      written = channel.position();
      flushed = true;
    }
  }

  private void throwIfFailed() throws IOException {
    if (csv.checkError()) {
      throw new IOException(
          path.getFileName() + " could not be written completely; is the disk full?");
    }
  }

  /**
   * Closes the file; a second call does nothing.
   *
   * @throws IOException if anything could not be written, now or before
   */
  @Override
  public void close() throws IOException {
    if (!channel.isOpen()) {
      return;
    }
    try (channel) {
      flush();
      copyWaiting();
      csv.close();
    }
  }
}
