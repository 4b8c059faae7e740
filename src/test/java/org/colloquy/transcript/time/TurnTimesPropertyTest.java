package org.colloquy.transcript.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
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

  /** Turns of one to three stretches, whose times mostly rise. */
  private static TurnTimes.TimedTurns random(long seed) {
    Random random = new Random(seed);
    int wild = 1 + random.nextInt(40);
    List<Turn> turns = new ArrayList<>();
    List<TimedStretch> stretches = new ArrayList<>();
    int offset = 0;
    long now = random.nextInt(5000) - 100;
    for (int i = 0; i < 20; i++) {
      int begin = offset;
      for (int j = 1 + random.nextInt(3); j > 0; j--) {
        now += random.nextInt(wild) == 0 ? random.nextInt(20_000) - 10_000 : 1500;
        long end = now + random.nextInt(3000) - 100;
        stretches.add(
            new TimedStretch(new Span(offset, offset + 5), some(now, random), some(end, random)));
        offset += 6;
      }
      turns.add(turn(i + 1, new Span(begin, offset - 1)));
    }
    return TurnTimes.of(turns, stretches, TurnTimes.LATEST_BEGINNING);
  }

  private static OptionalLong some(long time, Random random) {
    return random.nextInt(10) == 0 ? OptionalLong.empty() : OptionalLong.of(time);
  }

  @Property(tries = 2000)
  void timesArePossibleAndRise(@ForAll long seed) {
    TurnTimes.TimedTurns timed = random(seed);
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
    assertThat(random(seed)).isEqualTo(timed);
  }

  @Test
  void longFilesTakeNoLonger() {
    List<Turn> turns = new ArrayList<>();
    List<TimedStretch> stretches = new ArrayList<>();
    for (int i = 0; i < 300_000; i++) {
      Span spoken = new Span(6 * i, 6 * i + 5);
      turns.add(turn(i + 1, spoken));
      // Starts that fall are the worst case for a search of those that rise.
      OptionalLong start = OptionalLong.of(400_000_000L - 1000L * i);
      stretches.add(new TimedStretch(spoken, start, start));
    }
    TurnTimes.TimedTurns timed =
        Assertions.assertTimeout(
            Duration.ofSeconds(10), () -> TurnTimes.of(turns, stretches, Long.MAX_VALUE));
    assertThat(timed.refused()).isEqualTo(300_000);
  }
}
