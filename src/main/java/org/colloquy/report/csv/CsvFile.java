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
import org.colloquy.report.table.Cells;
import org.colloquy.report.table.Column;
import org.colloquy.report.table.RowSink;

/**
 * A CSV file as RFC 4180 has it, in UTF-8 with a byte-order mark, so that spreadsheets show
 * accents.
 */
public final class CsvFile implements RowSink, AutoCloseable {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int BUFFER = 1 << 16;

  private final FileChannel channel;
  private final ICSVWriter csv;
  private final Path path;

  /** Where the rows lie that wait to be taken over; rows that follow each other go together. */
  private FileChannel source;

  private long from;
  private long waiting;

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
  }

  /** How many bytes there are before the next row. */
  public long length() throws IOException {
    flush();
    return channel.position() + waiting;
  }

  /** Takes rows over from another file of the same columns, as they stand there. */
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
        throw new IOException(path.getFileName() + ": the rows to take over are not there");
      }
      from += copied;
      waiting -= copied;
    }
    source = null;
  }

  private void flush() throws IOException {
    csv.flush();
    throwIfFailed();
  }

  private void throwIfFailed() throws IOException {
    if (csv.checkError()) {
      throw new IOException(
          path.getFileName() + " could not be written in full; is the disk full?");
    }
  }

  /** Closes the file; an error of any write before shows here at the latest. */
  @Override
  public void close() throws IOException {
    try (channel) {
      flush();
      copyWaiting();
      csv.close();
    }
  }
}
