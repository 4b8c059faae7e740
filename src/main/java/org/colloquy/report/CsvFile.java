package org.colloquy.report;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A CSV file as RFC 4180 has it, in UTF-8 with a byte-order mark, so that spreadsheets show
 * accents.
 */
final class CsvFile implements RowSink, AutoCloseable {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final ICSVWriter csv;
  private final int width;
  private final Path path;

  CsvFile(Path path, List<Column> columns, Delimiter delimiter) throws IOException {
    Writer writer = new BufferedWriter(Files.newBufferedWriter(path, StandardCharsets.UTF_8));
    writer.write(BYTE_ORDER_MARK);
    this.csv =
        new CSVWriterBuilder(writer)
            .withSeparator(delimiter.character())
            .withQuoteChar('"')
            .withEscapeChar('"')
            .withLineEnd("\r\n")
            .build();
    this.width = columns.size();
    this.path = path;
    write(columns.stream().map(Column::name).toList());
  }

  @Override
  public void row(Cells cells) {
    List<String> row = cells.toList();
    if (row.size() != width) {
      throw new IllegalStateException(
          path.getFileName() + ": a row of " + row.size() + " cells under " + width + " columns");
    }
    write(row);
  }

  private void write(List<String> row) {
    csv.writeNext(row.toArray(String[]::new), false);
  }

  /** Closes the file; an error of any write before shows here at the latest. */
  @Override
  public void close() throws IOException {
    csv.flush();
    boolean failed = csv.checkError();
    csv.close();
    if (failed) {
      throw new IOException(
          path.getFileName() + " could not be written in full; is the disk full?");
    }
  }
}
