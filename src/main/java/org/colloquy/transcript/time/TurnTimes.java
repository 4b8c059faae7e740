package org.colloquy.transcript.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.Span;
import org.colloquy.model.TimeSpan;
import org.colloquy.model.Turn;

/**
 * Decides when each turn is spoken. A turn begins with its first word and ends with its last, each
 * of which must lie in a stretch whose time is known. A time that cannot be right is refused: one
 * before 0, an end before its start, a start before that of an earlier turn. If too many are
 * refused, or the speech is so fast that the times have another unit, no turn has a time. The same
 * holds if the first time is so late that the times count from somewhere else, such as midnight.
 */
public final class TurnTimes {
  /** Of the turns with a start, at least so many have starts that rise. */
  private static final double MOST = 0.8;

  /** Nobody speaks more characters in a second, not even for a whole file. */
  private static final double FASTEST = 35;

  /** What a source may round away, in seconds. */
  private static final double ROUNDED = 2;

  /** Stretches of one turn that overlap by more than this, in milliseconds, are shown too long. */
  private static final long LONGER = 100;

  /** If so many stretches of one turn overlap the next, all ends are those of a display. */
  private static final double OFTEN = 0.1;

  private static final long NONE = Long.MIN_VALUE;

  private final List<Turn> turns;
  private final List<TimedStretch> stretches;
  private final long[] starts;
  private final long[] ends;
  private int refused;

  private TurnTimes(List<Turn> turns, List<TimedStretch> stretches) {
    this.turns = turns;
    this.stretches = new ArrayList<>(stretches);
    starts = new long[turns.size()];
    ends = new long[turns.size()];
    Arrays.fill(starts, NONE);
    Arrays.fill(ends, NONE);
  }

  /**
   * The turns with their times.
   *
   * @param turns all turns; those whose time is not known have none
   * @param refused the number of turns whose times cannot be right and were left out
   */
  public record TimedTurns(List<Turn> turns, int refused) {
    public TimedTurns {
      turns = List.copyOf(turns);
    }

    /** What a person should know of the times of this transcript; empty if all are right. */
    public Optional<Problem> problem(String id) {
      return refused == 0
          ? Optional.empty()
          : Optional.of(
              Problem.ofFile(
                  Severity.NOTE,
                  ProblemCode.REFUSED_TIMES,
                  id,
                  id
                      + ": turns whose times cannot be right: "
                      + refused
                      + ". They have no start_s and end_s: their times do not rise, end before they"
                      + " begin, or are too close together for what is said."));
    }
  }

  /**
   * Gives turns their times.
   *
   * @param turns in the order of the text
   * @param stretches in the order of the text; they do not overlap
   * @param hours whether the first time is written with hours, as in {@code 00:12:58}
   */
  public static TimedTurns of(List<Turn> turns, List<TimedStretch> stretches, boolean hours) {
    return of(turns, stretches, FirstTime.of(stretches, hours));
  }

  /**
   * Gives turns their times.
   *
   * @param first the first time of the file; empty if it has none
   */
  static TimedTurns of(List<Turn> turns, List<TimedStretch> stretches, Optional<FirstTime> first) {
    if (first.isEmpty() || !first.get().isOfRecording()) {
      return new TimedTurns(turns, 0);
    }
    TurnTimes times = new TurnTimes(turns, stretches);
    times.endDisplays();
    times.collect();
    times.refuse();
    return new TimedTurns(times.timed(), times.refused);
  }

  /**
   * Shortens stretches that are shown longer than they are spoken. Nobody speaks while he is
   * speaking; so where stretches of one turn overlap often, as captions that scroll do, each is
   * taken to end where the next begins.
   */
  private void endDisplays() {
    int pairs = 0;
    int overlapping = 0;
    int turn = 0;
    for (int i = 1; i < stretches.size(); i++) {
      TimedStretch before = stretches.get(i - 1);
      TimedStretch next = stretches.get(i);
      while (turn < turns.size() && turns.get(turn).span().end() <= before.text().start()) {
        turn++;
      }
      boolean same = turn < turns.size() && next.text().start() < turns.get(turn).span().end();
      if (same && before.isPeriod() && next.start().isPresent()) {
        pairs++;
        overlapping += before.end().getAsLong() - next.start().getAsLong() > LONGER ? 1 : 0;
      }
    }
    if (overlapping == 0 || overlapping < OFTEN * pairs) {
      return;
    }
    for (int i = 1; i < stretches.size(); i++) {
      TimedStretch before = stretches.get(i - 1);
      OptionalLong next = stretches.get(i).start();
      if (before.isPeriod()
          && next.isPresent()
          && before.start().getAsLong() < next.getAsLong()
          && next.getAsLong() < before.end().getAsLong()) {
        stretches.set(i - 1, before.endingAt(next));
      }
    }
  }

  private void collect() {
    int at = 0;
    for (int i = 0; i < turns.size(); i++) {
      Span spoken = turns.get(i).span();
      while (at < stretches.size() && stretches.get(at).text().end() <= spoken.start()) {
        at++;
      }
      if (at < stretches.size() && stretches.get(at).text().contains(spoken.start())) {
        starts[i] = stretches.get(at).start().orElse(NONE);
      }
      long last = NONE;
      while (at < stretches.size() && stretches.get(at).text().start() < spoken.end()) {
        TimedStretch stretch = stretches.get(at);
        last = Math.max(last, stretch.end().orElse(NONE));
        if (stretch.text().contains(spoken.end() - 1)) {
          ends[i] = stretch.end().isPresent() ? last : NONE;
        }
        at++;
      }
    }
  }

  private void refuse() {
    int known = 0;
    for (int i = 0; i < turns.size(); i++) {
      known += starts[i] == NONE ? 0 : 1;
      boolean impossible =
          starts[i] != NONE && (starts[i] < 0 || ends[i] != NONE && ends[i] < starts[i]);
      if (impossible) {
        refuse(i);
      }
    }
    Set<Integer> rising = Rising.places(starts, NONE);
    for (int i = 0; i < turns.size(); i++) {
      if (starts[i] != NONE && !rising.contains(i)) {
        refuse(i);
      }
    }
    if (known - refused < MOST * known || isTooFast()) {
      Arrays.fill(starts, NONE);
      refused = known;
    }
  }

  private void refuse(int turn) {
    starts[turn] = NONE;
    ends[turn] = NONE;
    refused++;
  }

  /** Whether more is said between the first time and the last than anybody can say. */
  private boolean isTooFast() {
    long first = NONE;
    long last = NONE;
    long open = 0;
    long said = 0;
    for (int i = 0; i < turns.size(); i++) {
      if (starts[i] != NONE) {
        first = first == NONE ? starts[i] : first;
        said += open;
        open = 0;
        last = Math.max(last, starts[i]);
      }
      open += first == NONE ? 0 : turns.get(i).span().length();
      if (starts[i] != NONE && ends[i] != NONE) {
        said += open;
        open = 0;
        last = Math.max(last, ends[i]);
      }
    }
    return first != NONE && said > FASTEST * ((last - first) / 1000.0 + ROUNDED);
  }

  private List<Turn> timed() {
    List<Turn> timed = new ArrayList<>();
    for (int i = 0; i < turns.size(); i++) {
      OptionalLong end = ends[i] == NONE ? OptionalLong.empty() : OptionalLong.of(ends[i]);
      timed.add(
          starts[i] == NONE
              ? turns.get(i)
              : turns.get(i).at(Optional.of(new TimeSpan(starts[i], end))));
    }
    return timed;
  }
}
