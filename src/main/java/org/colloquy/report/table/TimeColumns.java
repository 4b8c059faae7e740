package org.colloquy.report.table;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.colloquy.model.SpeakingTime;
import org.colloquy.report.column.Cells;
import org.colloquy.report.column.Columns;

/**
 * The columns on how long somebody speaks. All are empty if no turn of theirs has a start and an
 * end.
 *
 * @param own the speaker's time
 * @param all the time of all speakers
 */
record TimeColumns(SpeakingTime own, SpeakingTime all) {
  private static final double MILLISECONDS_IN_A_MINUTE = 60_000;

  /** The columns of a row about a speaker. */
  static final Columns<TimeColumns> OF_A_SPEAKER =
      Columns.<TimeColumns>of()
          .exactNumber(
              "seconds",
              "the lengths of their turns whose start and end are known",
              row -> row.known().map(time -> Cells.seconds(time.milliseconds())))
          .number(
              "words_per_minute",
              "the words of these turns over the minutes that they take",
              TimeColumns::wordsPerMinute)
          .ratio("time_share", "seconds over those of all speakers", TimeColumns::share)
          .optionalInteger(
              "overlaps",
              "of these turns, those that begin while another speaker's turn goes on",
              row -> count(row.known().map(SpeakingTime::overlaps)))
          .optionalInteger(
              "interruptions",
              "of the overlaps, those that go on after the other turn has ended",
              row -> count(row.known().map(SpeakingTime::interruptions)));

  private Optional<SpeakingTime> known() {
    return own.isUnknown() ? Optional.empty() : Optional.of(own);
  }

  private OptionalDouble wordsPerMinute() {
    return own.milliseconds() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(own.words() * MILLISECONDS_IN_A_MINUTE / own.milliseconds());
  }

  private OptionalDouble share() {
    return own.isUnknown() || all.milliseconds() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) own.milliseconds() / all.milliseconds());
  }

  private static OptionalInt count(Optional<Integer> known) {
    return known.map(OptionalInt::of).orElse(OptionalInt.empty());
  }
}
