package org.colloquy.transcript.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.colloquy.transcript.time.BareTimes;
import org.colloquy.transcript.time.WrittenTime;
import org.colloquy.transcript.utterance.TimedUtterances;

/**
 * The columns of a table of utterances that say when somebody speaks, found by their names: starts
 * ({@code start_time}, {@code timestamp}, {@code Timespan}), ends and durations. Times are clocks,
 * or numbers of seconds or milliseconds. Each column has its own unit; where neither the name nor a
 * decimal point tells, the amount of speech does. Starts and ends without a unit have that of the
 * other.
 */
final class RowTimes {
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

  /** No table counts in less, in seconds. */
  private static final double SMALLEST_UNIT = 1e-3;

  private final TimeColumn starts;
  private final TimeColumn ends;
  private final TimeColumn durations;
  private final double otherwise;
  private final BareTimes bare = new BareTimes();
  private final BareTimes bareDurations = new BareTimes();
  private double lasted;

  /** When a row is spoken, in seconds, or {@link TimedUtterances#UNKNOWN}. */
  record Period(double start, double end) {}

  private RowTimes(List<String> header, double otherwise) {
    starts = TimeColumn.in(header, START);
    ends = TimeColumn.in(header, END);
    durations = TimeColumn.in(header, DURATION);
    this.otherwise = otherwise;
  }

  /**
   * Finds the columns of a table; a table may have none of them.
   *
   * @param otherwise the unit of bare numbers in seconds if nothing tells; {@link
   *     TimedUtterances#UNKNOWN} if such numbers are no times
   */
  static RowTimes in(List<String> header, double otherwise) {
    return new RowTimes(header, otherwise);
  }

  /**
   * Looks at a row, whose times are asked for later.
   *
   * @param cells its cells; it may have fewer than the header
   * @param text its speech
   */
  void look(List<String> cells, String text) {
    bare.addSpeech(text);
    bareDurations.addSpeech(text);
    List.of(starts, ends, durations).forEach(column -> column.add(cells));
    List.of(starts, ends)
        .forEach(
            column ->
                column.lastBare().ifPresent(time -> bare.add(time, column.lastHasDecimals())));
    durations
        .lastBare()
        .ifPresent(
            time -> {
              // What is said in all these durations is the text of the table.
              lasted += time;
              bareDurations.add(lasted, durations.lastHasDecimals());
            });
  }

  /** Whether the first start is written with hours. */
  boolean hours() {
    return IntStream.range(0, starts.rows())
        .mapToObj(starts::written)
        .flatMap(Optional::stream)
        .limit(1)
        .anyMatch(WrittenTime::hours);
  }

  private double unit(BareTimes times) {
    double unit = times.unit();
    return unit >= SMALLEST_UNIT ? unit : otherwise;
  }

  /** Returns the times of all rows, in their order. */
  List<Period> times() {
    double named = Math.max(starts.unit(), ends.unit());
    double unit = named == 0 ? unit(bare) : named;
    double unitOfDurations = unit(bareDurations);
    List<Period> times = new ArrayList<>();
    for (int i = 0; i < starts.rows(); i++) {
      double begins = starts.seconds(i, unit);
      double lasts = durations.seconds(i, unitOfDurations);
      double stops = ends.seconds(i, unit);
      OptionalLong told = starts.written(i).map(WrittenTime::end).orElse(OptionalLong.empty());
      if (told.isPresent()) {
        stops = told.getAsLong() / 1000.0;
      } else if (Double.isNaN(stops)) {
        stops = begins + lasts;
      }
      times.add(new Period(begins, stops));
    }
    return times;
  }
}
