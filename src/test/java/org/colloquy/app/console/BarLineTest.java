package org.colloquy.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line of the bar fits a terminal of 80 columns and shows what is known. */
class BarLineTest {
  private static String line(long done, long files, String doing, double turns, long seconds) {
    return new BarLine(
            done,
            files,
            doing,
            turns > 0 ? OptionalDouble.of(turns) : OptionalDouble.empty(),
            seconds >= 0 ? Optional.of(Duration.ofSeconds(seconds)) : Optional.empty())
        .text();
  }

  @Test
  void transcriptsTurnsASecondAndTimeLeft() {
    assertThat(line(12, 30, "", 3.24, 100))
        .isEqualTo("[========>           ] 12/30 transcripts, 3.2 turns/s, 2 min left");
  }

  @Test
  void whatIsNotKnownIsNotShown() {
    assertThat(line(0, 30, "", 0, -1)).isEqualTo("[>                   ] 0/30 transcripts");
  }

  @Test
  void whatTheRunIsDoingComesBeforeEstimates() {
    assertThat(line(0, 30, "loading the language models", 3, 9))
        .endsWith("0/30 transcripts, loading the language models");
  }

  @Test
  void nothingIsLeftAtTheEnd() {
    assertThat(line(30, 30, "", 3, 0))
        .isEqualTo("[====================] 30/30 transcripts, 3.0 turns/s");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 s left",
    "59, 59 s left",
    "60, 1 min left",
    "61, 2 min left",
    "3599, 1 h 0 min left",
    "3601, 1 h 1 min left",
    "200000, 55 h 34 min left"
  })
  void timeIsRoundedUpToWhatMatters(long seconds, String text) {
    assertThat(line(1, 9, "", 0, seconds)).endsWith(", " + text);
  }

  @Test
  void longestLineFitsEightyColumns() {
    assertThat(line(99_998, 99_999, "", 123.4, 99_999)).hasSizeLessThanOrEqualTo(80);
    assertThat(line(99_998, 99_999, "loading the language models", 0, -1))
        .hasSizeLessThanOrEqualTo(80);
  }
}
