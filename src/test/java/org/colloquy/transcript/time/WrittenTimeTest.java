package org.colloquy.transcript.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as texts print them. */
class WrittenTimeTest {
  @ParameterizedTest
  @CsvSource({
    "0:04, 4000, false",
    "102:33, 6153000, false",
    "1:02:03, 3723000, true",
    "00:03.25, 3250, false",
    "00:12:58, 778000, true",
    "1 minute 3 seconds, 63000, true",
    "12 seconds 0:12, 12000, true"
  })
  void theSharedExpressionFindsWhatIsRead(String printed, long milliseconds, boolean hours) {
    assertThat(printed).matches(WrittenTime.TIME);
    WrittenTime time = WrittenTime.alone(printed).orElseThrow();
    assertThat(time.start()).isEqualTo(milliseconds);
    assertThat(time.hours()).isEqualTo(hours);
  }

  /** FALSE FRIENDS: an impossible second, a time of day, a ratio, a sum. */
  @ParameterizedTest
  @ValueSource(strings = {"0:75", "10:15 AM", "1:2", "12:345", "1:2:3", "12 minutes"})
  void othersAreNoTimes(String printed) {
    assertThat(printed).doesNotMatch(WrittenTime.TIME);
    assertThat(WrittenTime.alone(printed)).isEmpty();
  }

  @Test
  void clocksMayLackZeros() {
    assertThat(WrittenTime.ofClock("0:0:4.5").start()).isEqualTo(4500);
    assertThat(WrittenTime.ofClock("0:0:4.5").hours()).isTrue();
    assertThat(WrittenTime.ofClock("1:100:05").start()).isEqualTo(9_605_000);
    assertThatThrownBy(() -> WrittenTime.ofClock("ten past ten"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
