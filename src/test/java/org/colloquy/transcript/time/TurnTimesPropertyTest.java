package org.colloquy.transcript.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.colloquy.model.Paragraph;
import org.colloquy.model.Span;
import org.colloquy.model.TimeSpan;
import org.colloquy.model.Turn;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whatever times a source gives, those of the turns are possible. */
class TurnTimesPropertyTest {
  private static Turn turn(int number, Span spoken) {
    return new Turn(
        number, Optional.empty(), List.of(new Paragraph(List.of(spoken))), Turn.Kind.SPEECH);
  }

  /** Turns with their stretches. */
  private record Source(List<Turn> turns, List<TimedStretch> stretches) {
    TurnTimes.TimedTurns timed() {
      return TurnTimes.of(turns, stretches, true);
    }
  }

  /** Turns of one to three stretches, whose times mostly rise. */
  private static Source wild(long seed) {
    Random random = new Random(seed);
    int wild = 1 + random.nextInt(40);
    return source(
        random,
        -100,
        now -> now + (random.nextInt(wild) == 0 ? random.nextInt(20_000) - 10_000 : 1500));
  }

  /** The same with times that rise, and ends behind them. */
  private static Source tame(long seed) {
    return source(new Random(seed), 0, now -> now + 1500);
  }

  /**
   * @param least the least time of a start, and of an end behind its start, in milliseconds
   */
  private static Source source(Random random, int least, LongUnaryOperator next) {
    List<Turn> turns = new ArrayList<>();
    List<TimedStretch> stretches = new ArrayList<>();
    int offset = 0;
    long now = random.nextInt(5000) + least;
    for (int i = 0; i < 20; i++) {
      int begin = offset;
      for (int j = 1 + random.nextInt(3); j > 0; j--) {
        now = next.applyAsLong(now);
        long end = now + random.nextInt(3000) + least;
        stretches.add(
            new TimedStretch(new Span(offset, offset + 5), some(now, random), some(end, random)));
        offset += 6;
      }
      turns.add(turn(i + 1, new Span(begin, offset - 1)));
    }
    return new Source(turns, stretches);
  }

  private static OptionalLong some(long time, Random random) {
    return random.nextInt(10) == 0 ? OptionalLong.empty() : OptionalLong.of(time);
  }

  @Property(tries = 2000)
  void timesArePossibleAndRise(@ForAll long seed) {
    TurnTimes.TimedTurns timed = wild(seed).timed();
    long before = 0;
    int known = 0;
    for (Turn turn : timed.turns()) {
      if (turn.time().isPresent()) {
        TimeSpan time = turn.time().get();
        assertThat(time.start()).isGreaterThanOrEqualTo(before);
        assertThat(time.end().orElse(time.start())).isGreaterThanOrEqualTo(time.start());
        before = time.start();
        known++;
      }
    }
    assertThat(known + timed.refused()).isLessThanOrEqualTo(timed.turns().size());
    assertThat(timed.problem("t.vtt").isPresent()).isEqualTo(timed.refused() > 0);
    assertThat(wild(seed).timed()).isEqualTo(timed);
  }

  @Property(tries = 500)
  void timesThatRiseAreKept(@ForAll long seed) {
    Source source = tame(seed);
    Map<Integer, OptionalLong> given = new HashMap<>();
    source.stretches().forEach(stretch -> given.put(stretch.text().start(), stretch.start()));
    TurnTimes.TimedTurns timed = source.timed();
    assertThat(timed.refused()).isZero();
    for (Turn turn : timed.turns()) {
      OptionalLong start = given.get(turn.span().start());
      assertThat(turn.time().isPresent()).isEqualTo(start.isPresent());
      turn.time().ifPresent(time -> assertThat(time.start()).isEqualTo(start.getAsLong()));
    }
  }

  @Test
  void longFilesTakeNoLonger() {
    List<Integer> seconds = new ArrayList<>(IntStream.range(1, 300_000).boxed().toList());
    seconds.add(0, 0);
    assertThat(timedAt(seconds).refused()).isZero();
    Collections.shuffle(seconds.subList(1, seconds.size()), new Random(1));
    assertThat(timedAt(seconds).refused()).isEqualTo(300_000);
  }

  private static TurnTimes.TimedTurns timedAt(List<Integer> seconds) {
    List<Turn> turns = new ArrayList<>();
    List<TimedStretch> stretches = new ArrayList<>();
    for (int i = 0; i < seconds.size(); i++) {
      Span spoken = new Span(6 * i, 6 * i + 5);
      turns.add(turn(i + 1, spoken));
      OptionalLong start = OptionalLong.of(1000L * seconds.get(i));
      stretches.add(new TimedStretch(spoken, start, start));
    }
    return Assertions.assertTimeout(
        Duration.ofSeconds(10), () -> TurnTimes.of(turns, stretches, true));
  }
}
