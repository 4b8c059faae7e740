package org.colloquy.transcript.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.colloquy.model.Furniture;
import org.colloquy.model.Span;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;

/**
 * Finds the times that a page prints with its turns: in labels ({@code Jane Roe (00:12:58):}), as
 * directions and on lines of their own in front of the speech, or behind each paragraph ({@code
 * #00:01:22-6#}), where one ends and the next begins.
 *
 * <p>Times of day look the same; {@link FirstTime} tells them apart. A time behind a paragraph is
 * no end in its sense, because it is printed alone.
 */
public final class PrintedTimes {
  /** A page has at least so many times. */
  private static final int FEWEST = 2;

  /**
   * The share of the turns behind which a time is printed, and of the times with an end, where that
   * is the convention.
   */
  private static final double MOST = 0.5;

  private final Transcript transcript;

  /** The times that stand alone or in a label, by where they begin. */
  private final TreeMap<Integer, WrittenTime> times = new TreeMap<>();

  private PrintedTimes(Transcript transcript) {
    this.transcript = transcript;
    int first = transcript.turns().get(0).span().start();
    transcript.directions().forEach(direction -> addAlone(direction.span()));
    // Above the conversation, a time alone is that of a player, or of the day.
    transcript.furniture().stream()
        .map(Furniture::span)
        .filter(span -> span.start() > first)
        .forEach(this::addAlone);
    for (Turn turn : transcript.turns()) {
      turn.label()
          .flatMap(label -> WrittenTime.inLabel(label.span().in(transcript.text())))
          .ifPresent(time -> times.put(turn.label().get().span().start(), time));
    }
  }

  /** Returns the turns of a page with the times that it prints. */
  public static TurnTimes.TimedTurns of(Transcript transcript) {
    PrintedTimes printed = new PrintedTimes(transcript);
    Optional<FirstTime> first = printed.first();
    return first.isEmpty()
        ? new TurnTimes.TimedTurns(transcript.turns(), 0)
        : TurnTimes.of(transcript.turns(), printed.stretches(), first);
  }

  private void addAlone(Span span) {
    WrittenTime.alone(span.in(transcript.text())).ifPresent(t -> times.put(span.start(), t));
  }

  private Optional<FirstTime> first() {
    if (times.size() < FEWEST) {
      return Optional.empty();
    }
    WrittenTime first = times.firstEntry().getValue();
    long ends = times.values().stream().filter(time -> time.end().isPresent()).count();
    return Optional.of(new FirstTime(first.start(), ends > MOST * times.size(), first.hours()));
  }

  private List<TimedStretch> stretches() {
    List<Optional<WrittenTime>> inFront = new ArrayList<>();
    List<Optional<WrittenTime>> behind = new ArrayList<>();
    int reached = 0;
    int lineEnd = 0;
    for (int i = 0; i < transcript.turns().size(); i++) {
      Span spoken = transcript.turns().get(i).span();
      boolean onOneLine = i == 0 || spoken.start() < lineEnd;
      if (i > 0) {
        behind.add(onOneLine ? Optional.empty() : last(reached, lineEnd));
      }
      inFront.add(last(onOneLine ? reached : lineEnd, spoken.start()));
      reached = spoken.end();
      lineEnd = lineEnd < reached ? lineEndFrom(reached) : lineEnd;
    }
    behind.add(last(reached, lineEnd));
    long timesInFront = inFront.stream().filter(Optional::isPresent).count();
    long timesBehind = behind.stream().filter(Optional::isPresent).count();
    boolean endsAreTold = timesBehind > timesInFront && timesBehind >= MOST * behind.size();
    List<TimedStretch> stretches = new ArrayList<>();
    for (int i = 0; i < inFront.size(); i++) {
      Span spoken = transcript.turns().get(i).span();
      if (endsAreTold) {
        OptionalLong start = i == 0 ? OptionalLong.empty() : start(behind.get(i - 1));
        stretches.add(new TimedStretch(spoken, start, start(behind.get(i))));
      } else {
        OptionalLong end = inFront.get(i).map(WrittenTime::end).orElse(OptionalLong.empty());
        stretches.add(new TimedStretch(spoken, start(inFront.get(i)), end));
      }
    }
    return stretches;
  }

  private int lineEndFrom(int offset) {
    int end = transcript.text().indexOf('\n', offset);
    return end < 0 ? transcript.text().length() : end;
  }

  /** Returns the last time that is printed between two offsets. */
  private Optional<WrittenTime> last(int from, int to) {
    return from >= to
        ? Optional.empty()
        : times.subMap(from, to).values().stream().reduce((before, time) -> time);
  }

  private static OptionalLong start(Optional<WrittenTime> time) {
    return time.map(t -> OptionalLong.of(t.start())).orElse(OptionalLong.empty());
  }
}
