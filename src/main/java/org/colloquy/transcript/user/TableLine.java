package org.colloquy.transcript.user;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A line of a table that the user edits in a spreadsheet. */
final class TableLine {
  /**
   * A cell that a spreadsheet would run if the reports had not put an apostrophe in front of it.
   */
  private static final Pattern MADE_HARMLESS =
      Pattern.compile("'+(?:[\\s\\p{Z}\\uFEFF]*[=+\\-@]|[\\t\\r]).*", Pattern.DOTALL);

  private TableLine() {}

  /**
   * Returns the cells of one line, since a cell of most such tables never continues on the next
   * line; empty if a quotation mark is not closed.
   */
  static Optional<List<String>> cells(String line, char delimiter) {
    try (CSVReader csv =
        new CSVReaderBuilder(new StringReader(line))
            .withCSVParser(new RFC4180ParserBuilder().withSeparator(delimiter).build())
            .build()) {
      return Optional.of(Arrays.asList(csv.readNext()));
    } catch (CsvException | IOException e) {
      return Optional.empty();
    }
  }

  /**
   * The cells of a row that may go on over several lines.
   *
   * @param lines how many lines it takes, at least 1
   */
  record Joined(List<String> cells, int lines) {}

  /**
   * Returns the cells of the row that begins in a line; empty if a quotation mark is not closed in
   * it or in the lines that it may go on over.
   *
   * @param first the 0-based place of the line
   * @param most how many lines the row may take
   */
  static Optional<Joined> cells(List<String> lines, int first, int most, char delimiter) {
    for (int count = 1; count <= most && first + count <= lines.size(); count++) {
      Optional<List<String>> cells =
          cells(String.join("\n", lines.subList(first, first + count)), delimiter);
      if (cells.isPresent()) {
        return Optional.of(new Joined(cells.get(), count));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the text of a cell without white space around it; empty if there is no such cell.
   *
   * @param column the 0-based place of the cell
   */
  static String cell(List<String> cells, int column) {
    boolean there = column >= 0 && column < cells.size() && cells.get(column) != null;
    String cell = there ? cells.get(column) : "";
    return (MADE_HARMLESS.matcher(cell).matches() ? cell.substring(1) : cell).strip();
  }
}
