package org.colloquy.transcript.table;

import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.BiPredicate;

/**
 * The row of a table that names its columns. It is the first one, unless lines with hardly any
 * cells stand above it: a title, a date, a blank line, {@code sep=;}.
 */
final class HeaderRow {
  /** At most so many lines stand above the names of the columns. */
  private static final int MOST_ABOVE = 10;

  /** A table of so many columns may have names and values above it: {@code Date,3 May}. */
  private static final int WIDE = 4;

  private HeaderRow() {}

  /** Returns where the row begins in the text, in UTF-16 code units from 0. */
  static int startIn(String text) {
    int first = firstLine(text);
    return startIn(text, first, HeaderRow::namesColumns).orElse(first);
  }

  /**
   * Returns where the first line begins that names columns, in UTF-16 code units from 0; empty if
   * too many lines stand above it, or there is none.
   *
   * @param from where the first line begins
   * @param namesColumns whether a line names columns, with the lines above it
   */
  static OptionalInt startIn(
      String text, int from, BiPredicate<String, List<String>> namesColumns) {
    List<String> above = new ArrayList<>();
    int start = from;
    while (above.size() <= MOST_ABOVE && start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      String line = text.substring(start, end);
      if (namesColumns.test(line, above)) {
        return OptionalInt.of(start);
      }
      above.add(line);
      start = end + 1;
    }
    return OptionalInt.empty();
  }

  private static boolean namesColumns(String line, List<String> above) {
    char delimiter = CsvColumns.delimiterOf(line);
    List<String> header = cells(line, delimiter);
    boolean named = CsvColumns.in(header).isPresent() || TimedColumns.in(header).isPresent();
    int mostCells = header.size() >= WIDE ? 2 : 1;
    return named && above.stream().allMatch(title -> filled(title, delimiter) <= mostCells);
  }

  private static long filled(String line, char delimiter) {
    return cells(line, delimiter).stream().filter(cell -> !cell.isBlank()).count();
  }

  /** The first line that is neither blank nor tells Excel the delimiter. */
  private static int firstLine(String text) {
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      String line = end < 0 ? text.substring(from) : text.substring(from, end);
      boolean preamble = line.isBlank() || line.strip().toLowerCase(Locale.ROOT).matches("sep=.?");
      if (!preamble || end < 0) {
        break;
      }
      from = end + 1;
    }
    return from;
  }

  private static List<String> cells(String line, char delimiter) {
    RFC4180Parser parser = new RFC4180ParserBuilder().withSeparator(delimiter).build();
    try {
      return Arrays.asList(parser.parseLineMulti(line));
    } catch (IOException e) {
      return List.of(line);
    }
  }
}
