package org.colloquy.transcript.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.transcript.time.WrittenTime;
import org.colloquy.transcript.utterance.TimedUtterances;

/**
 * A column of times or durations, found by its name: its cells, from the first row on, and the unit
 * that the name tells.
 */
final class TimeColumn {
  private static final double SECOND = 1;
  private static final double MILLISECOND = 1e-3;

  /** A single {@code s} is a unit only behind a mark: {@code start_s}, {@code start (s)}. */
  private static final String S = "s";

  private static final Map<String, Double> UNITS =
      Map.of(
          "sec", SECOND,
          "secs", SECOND,
          "seconds", SECOND,
          "ms", MILLISECOND,
          "msec", MILLISECOND,
          "millis", MILLISECOND,
          "milliseconds", MILLISECOND);

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(?:[.,](?<part>\\d{1,9}))?");

  /** The 0-based place of the column; negative if the table has none. */
  private final int place;

  private final double unit;
  private final List<String> cells = new ArrayList<>();

  private TimeColumn(int place, double unit) {
    this.place = place;
    this.unit = unit;
  }

  /**
   * Finds the column; a table may have none, whose cells are then empty.
   *
   * @param wanted its names in lower case, without spaces, marks and unit; the first one that the
   *     table has counts
   */
  static TimeColumn in(List<String> header, List<String> wanted) {
    for (String name : wanted) {
      for (int i = 0; i < header.size(); i++) {
        Optional<Double> unit = unit(name, header.get(i));
        if (unit.isPresent()) {
          return new TimeColumn(i, unit.get());
        }
      }
    }
    return new TimeColumn(-1, 0);
  }

  /** The unit behind the name, in seconds, 0 if there is none; empty if the name is another. */
  private static Optional<Double> unit(String wanted, String printed) {
    String name = withoutMarksBehind(printed.toLowerCase(Locale.ROOT));
    String folded = name.replaceAll("[^\\p{L}\\p{N}]", "");
    if (!folded.startsWith(wanted)) {
      return Optional.empty();
    }
    String behind = folded.substring(wanted.length());
    if (behind.equals(S)) {
      boolean plural = Character.isLetterOrDigit(name.charAt(name.length() - 2));
      return Optional.of(plural ? 0 : SECOND);
    }
    return behind.isEmpty() ? Optional.of(0.0) : Optional.ofNullable(UNITS.get(behind));
  }

  private static String withoutMarksBehind(String name) {
    int end = name.length();
    while (end > 0 && !Character.isLetterOrDigit(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, end);
  }

  /**
   * Adds the cell of a row.
   *
   * @param row its cells; it may have fewer than the header
   */
  void add(List<String> row) {
    boolean has = place >= 0 && place < row.size() && row.get(place) != null;
    cells.add(has ? row.get(place).strip() : "");
  }

  /** The unit that the name tells, in seconds; 0 if it tells none. */
  double unit() {
    return unit;
  }

  /** The cell of the last row that was added, if it is a number without a unit. */
  Optional<Double> lastBare() {
    return unit == 0 ? number(cells.get(cells.size() - 1)) : Optional.empty();
  }

  /** Whether the cell of the last row that was added is a number with decimals. */
  boolean lastHasDecimals() {
    Matcher number = NUMBER.matcher(cells.get(cells.size() - 1));
    return number.matches() && number.group("part") != null;
  }

  /**
   * Returns the time in a row, in seconds, or {@link TimedUtterances#UNKNOWN}.
   *
   * @param row 0-based
   * @param bare the unit of numbers if the name tells none, in seconds
   */
  double seconds(int row, double bare) {
    return number(cells.get(row))
        .map(number -> number * (unit == 0 ? bare : unit))
        .or(() -> written(row).map(time -> time.start() / 1000.0))
        .orElse(TimedUtterances.UNKNOWN);
  }

  /** Returns the clock in a row, counted from 0; empty if there is none. */
  Optional<WrittenTime> written(int row) {
    return WrittenTime.alone(cells.get(row));
  }

  /** The number of rows. */
  int rows() {
    return cells.size();
  }

  private static Optional<Double> number(String cell) {
    return NUMBER.matcher(cell).matches()
        ? Optional.of(Double.parseDouble(cell.replace(',', '.')))
        : Optional.empty();
  }
}
