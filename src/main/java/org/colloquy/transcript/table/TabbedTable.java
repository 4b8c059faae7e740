package org.colloquy.transcript.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.format.TextForm;

/**
 * A table of utterances that was saved as plain text, as programs for qualitative research export
 * it: perhaps a few lines of its own, then a line of column names, then a line for each utterance,
 * with tabs between the cells.
 */
public final class TabbedTable implements TextForm {
  private static final int FEWEST_ROWS = 2;
  private static final double NEARLY_ALL = 0.9;

  @Override
  public Optional<Reading> reading(String id, String text) {
    OptionalInt start = HeaderRow.startIn(text, 0, (line, above) -> namesColumns(cells(line)));
    if (start.isEmpty()) {
      return Optional.empty();
    }
    List<String> lines = text.substring(start.getAsInt()).lines().toList();
    List<String> header = cells(lines.get(0));
    List<List<String>> rows =
        lines.stream().skip(1).filter(row -> !row.isBlank()).map(TabbedTable::cells).toList();
    return isTable(rows, header.size())
        ? CsvColumns.in(header, rows)
            .map(columns -> reading(id, text.length(), columns, new TimedRows(header), rows))
        : Optional.empty();
  }

  private static boolean namesColumns(List<String> header) {
    return header.size() > 1 && CsvColumns.in(header).isPresent();
  }

  private static Reading reading(
      String id, int length, CsvColumns columns, TimedRows timed, List<List<String>> rows) {
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
