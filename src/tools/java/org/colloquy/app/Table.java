package org.colloquy.app;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a published table. */
public final class Table {
  private Table() {}

  /** The rows below the header, cell by cell. */
  public static List<List<String>> rows(Path file) throws IOException {
    try (Reader text = Files.newBufferedReader(file);
        CSVReader csv =
            new CSVReaderBuilder(text)
                .withCSVParser(new RFC4180ParserBuilder().build())
                .withSkipLines(1)
                .build()) {
      return csv.readAll().stream().map(List::of).toList();
    } catch (CsvException e) {
      throw new IOException(e);
    }
  }

  /** The same, each row by the names of its columns. */
  public static List<Map<String, String>> named(Path file) throws IOException {
    String head = Files.readString(file).lines().findFirst().orElseThrow();
    List<String> columns = List.of(head.replace("\uFEFF", "").split(","));
    List<Map<String, String>> named = new ArrayList<>();
    for (List<String> row : rows(file)) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        cells.put(columns.get(i), row.get(i));
      }
      named.add(cells);
    }
    return named;
  }
}
