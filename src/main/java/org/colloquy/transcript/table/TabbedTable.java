package org.colloquy.transcript.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.format.TextForm;

/**
 * A table of utterances that was saved as plain text, as programs for qualitative research export
 * it: perhaps a few lines of its own, then a line of column names, then a line for each utterance,
 * with tabs between the cells.
 */
public final class TabbedTable implements TextForm {
  /** At most so many lines stand above the names of the columns. */
  private static final int MOST_ABOVE = 10;

  private static final int FEWEST_ROWS = 2;
  private static final double NEARLY_ALL = 0.9;

  @Override
  public Optional<Reading> reading(String id, String text) {
    int start = 0;
    for (int line = 0; line <= MOST_ABOVE && start < text.length(); line++) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      List<String> header = cells(text.substring(start, end));
      Optional<CsvColumns> columns = CsvColumns.in(header);
      if (header.size() > 1 && columns.isPresent()) {
        List<List<String>> rows =
            text.substring(end)
                .lines()
                .filter(row -> !row.isBlank())
                .map(TabbedTable::cells)
                .toList();
        columns = CsvColumns.in(header, rows);
        return isTable(rows, header.size()) && columns.isPresent()
            ? Optional.of(reading(id, text.length(), header, rows))
            : Optional.empty();
      }
      start = end + 1;
    }
    return Optional.empty();
  }

  private static Reading reading(
      String id, int length, List<String> header, List<List<String>> rows) {
    CsvColumns columns = CsvColumns.in(header, rows).orElseThrow();
    TimedRows timed = new TimedRows(header);
    for (List<String> row : rows) {
      Optional<String> speaker = cell(row, columns.speaker()).filter(who -> !who.isEmpty());
      timed.add(speaker, cell(row, columns.text()).orElse(""), row);
    }
    return timed.utterances().reading(id, length, Optional.empty());
  }

  private static Optional<String> cell(List<String> row, int column) {
    return column < row.size() ? Optional.of(row.get(column)) : Optional.empty();
  }

  /** Whether nearly all rows have as many cells as the line of names. */
  private static boolean isTable(List<List<String>> rows, int columns) {
    long whole = rows.stream().filter(row -> row.size() == columns).count();
    return rows.size() >= FEWEST_ROWS && whole >= NEARLY_ALL * rows.size();
  }

  /**
   * Returns the cells of a line, without the quotation marks that some programs put around them.
   */
  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\t", -1)).map(TabbedTable::unquoted).toList();
  }

  private static String unquoted(String cell) {
    String text = cell.strip();
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
  }
}
