package org.colloquy.transcript.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.transcript.time.WrittenTime;
import org.colloquy.transcript.utterance.TimedUtterances;

/**
 * The columns of a table of utterances that say when somebody speaks, found by their names: starts
 * ({@code start_time}, {@code timestamp}, {@code Timespan}), ends and durations. Times are clocks,
 * or numbers of seconds or milliseconds; where neither the name nor a decimal point tells, the
 * amount of speech does.
 */
final class RowTimes {
  /** Names in lower case, without spaces and marks, and without a unit behind them. */
  private static final List<String> START =
      List.of(
          "start",
          "starttime",
          "timestart",
          "begin",
          "begintime",
          "onset",
          "from",
          "in",
          "timestamp",
          "timecode",
          "timespan",
          "time");

  private static final List<String> END =
      List.of("end", "endtime", "timeend", "stop", "stoptime", "to", "out", "finish");
  private static final List<String> DURATION = List.of("duration", "dur");
  private static final List<String> SECONDS = List.of("s", "sec", "secs", "seconds");
  private static final List<String> MILLISECONDS = List.of("ms", "msec", "millis", "milliseconds");

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(?:[.,](?<part>\\d{1,9}))?");

  /** Speech has more characters a second than this, and fewer a millisecond. */
  private static final double FEWEST_PER_SECOND = 0.3;

  private static final double FEWEST_PER_MILLISECOND = 0.004;

  private final int start;
  private final int end;
  private final int duration;
  private final double unit;
  private final List<String> starts = new ArrayList<>();
  private final List<String> ends = new ArrayList<>();
  private final List<String> durations = new ArrayList<>();
  private long characters;
  private boolean parts;

  /** When a row is spoken, in seconds, or {@link TimedUtterances#UNKNOWN}. */
  record Period(double start, double end) {}

  private RowTimes(int start, int end, int duration, double unit) {
    this.start = start;
    this.end = end;
    this.duration = duration;
    this.unit = unit;
  }

  /** Finds the columns of a table; a table may have none of them. */
  static RowTimes in(List<String> header) {
    List<String> names = new ArrayList<>();
    header.forEach(h -> names.add(h.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "")));
    int start = find(START, names);
    double unit = 0;
    if (start >= 0) {
      String name = names.get(start);
      String behind = START.contains(name) ? "" : name.substring(stem(START, name).length());
      unit = MILLISECONDS.contains(behind) ? 1e-3 : SECONDS.contains(behind) ? 1 : 0;
    }
    return new RowTimes(start, find(END, names), find(DURATION, names), unit);
  }

  private static int find(List<String> wanted, List<String> names) {
    for (String name : wanted) {
      for (int i = 0; i < names.size(); i++) {
        if (isCalled(name, names.get(i))) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean isCalled(String stem, String name) {
    if (!name.startsWith(stem)) {
      return false;
    }
    String behind = name.substring(stem.length());
    return behind.isEmpty() || SECONDS.contains(behind) || MILLISECONDS.contains(behind);
  }

  private static String stem(List<String> stems, String name) {
    return stems.stream().filter(stem -> isCalled(stem, name)).findFirst().orElse(name);
  }

  /**
   * Looks at a row, whose times are asked for later.
   *
   * @param cells its cells; it may have fewer than the header
   * @param text its speech
   */
  void look(List<String> cells, String text) {
    characters += text.length();
    starts.add(cell(cells, start));
    ends.add(cell(cells, end));
    durations.add(cell(cells, duration));
    parts |= hasPart(cell(cells, start)) || hasPart(cell(cells, end));
  }

  private static String cell(List<String> cells, int column) {
    return column < 0 || column >= cells.size() || cells.get(column) == null
        ? ""
        : cells.get(column).strip();
  }

  private static boolean hasPart(String cell) {
    Matcher number = NUMBER.matcher(cell);
    return number.matches() && number.group("part") != null;
  }

  /** The unit of bare numbers, in seconds; unknown if nothing tells. */
  private double unit() {
    if (unit != 0 || parts) {
      return unit == 0 ? 1 : unit;
    }
    double latest = 1;
    for (String cell : starts) {
      latest = Math.max(latest, NUMBER.matcher(cell).matches() ? Double.parseDouble(cell) : 0);
    }
    double rate = characters / latest;
    if (rate >= FEWEST_PER_SECOND) {
      return 1;
    }
    return rate >= FEWEST_PER_MILLISECOND ? 1e-3 : TimedUtterances.UNKNOWN;
  }

  /** Returns the times of all rows, in their order. */
  List<Period> times() {
    double numbers = unit();
    List<Period> times = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      double begins = seconds(starts.get(i), numbers);
      double lasts = seconds(durations.get(i), numbers);
      double stops = seconds(ends.get(i), numbers);
      Optional<WrittenTime> range = WrittenTime.alone(starts.get(i));
      OptionalLong told = range.map(WrittenTime::end).orElse(OptionalLong.empty());
      if (told.isPresent()) {
        stops = told.getAsLong() / 1000.0;
      } else if (Double.isNaN(stops)) {
        stops = begins + lasts;
      }
      times.add(new Period(begins, stops));
    }
    return times;
  }

  private static double seconds(String cell, double unit) {
    if (NUMBER.matcher(cell).matches()) {
      return Double.parseDouble(cell.replace(',', '.')) * unit;
    }
    return WrittenTime.alone(cell)
        .map(time -> time.start() / 1000.0)
        .orElse(TimedUtterances.UNKNOWN);
  }
}
