package org.colloquy.report.csv;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import com.opencsv.exceptions.CsvValidationException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The cells of a published table, whatever its delimiter. */
public final class PublishedTable {
  private static final int LONGEST_HEADER = 4096;

  private PublishedTable() {}

  /**
   * Hands over the cells of these columns, row by row, as they stand in the file.
   *
   * @param columns names of columns; the cells come in this order
   * @throws IOException if the file cannot be read, is not such a table or lacks a column
   */
  public static void read(Path file, List<String> columns, Consumer<List<String>> row)
      throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      read(file, bytes, columns, row);
    }
  }

  /**
   * Hands over the cells of a part of the file.
   *
   * @param file names the table in messages
   * @param part the header and whole rows; it is closed
   * @param columns names of columns; the cells come in this order
   * @throws IOException if the part cannot be read, is not such a table or lacks a column
   */
  public static void read(
      Path file, InputStream part, List<String> columns, Consumer<List<String>> row)
      throws IOException {
    // Such a decoder reports bytes that are not UTF-8; the constructor with a charset hides them.
    try (BufferedReader text =
        new BufferedReader(new InputStreamReader(part, StandardCharsets.UTF_8.newDecoder()))) {
      text.mark(LONGEST_HEADER);
      if (text.read() != '\uFEFF') {
        text.reset();
      }
      try (CSVReader csv = reader(text)) {
        String[] header = csv.readNext();
        int[] places = places(file, header == null ? new String[0] : header, columns);
        for (String[] cells = csv.readNext(); cells != null; cells = csv.readNext()) {
          row.accept(pick(file, cells, places));
        }
      }
    } catch (CsvException e) {
      throw new IOException(file.getFileName() + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static CSVReader reader(BufferedReader text) throws IOException {
    return new CSVReaderBuilder(text)
        .withCSVParser(new RFC4180ParserBuilder().withSeparator(delimiter(text)).build())
        .build();
  }

  /** The character after the first column's name. */
  private static char delimiter(Reader text) throws IOException {
    text.mark(LONGEST_HEADER);
    int c = text.read();
    while (Character.isLetterOrDigit(c) || c == '_') {
      c = text.read();
    }
    text.reset();
    return c == ';' || c == '\t' ? (char) c : ',';
  }

  private static int[] places(Path file, String[] header, List<String> columns) throws IOException {
    int[] places = new int[columns.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = List.of(header).indexOf(columns.get(i));
      if (places[i] < 0) {
        throw new IOException(file.getFileName() + " has no column " + columns.get(i));
      }
    }
    return places;
  }

  private static List<String> pick(Path file, String[] cells, int[] places) throws CsvException {
    String[] picked = new String[places.length];
    for (int i = 0; i < places.length; i++) {
      if (places[i] >= cells.length) {
        throw new CsvValidationException(file.getFileName() + " has a row that is too short");
      }
      picked[i] = cells[places[i]];
    }
    return List.of(picked);
  }
}
