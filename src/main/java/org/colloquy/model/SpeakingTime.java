package org.colloquy.model;

import java.io.Serializable;

/**
 * How long somebody speaks in one transcript, counted over the turns whose start and end are known,
 * which are called timed here. All counts are whole numbers, so that sums do not depend on the
 * order.
 *
 * @param turns the timed turns
 * @param milliseconds the sum of their lengths
 * @param words the words of these turns, counted by {@link Words#count}
 * @param overlaps those of these turns that overlap; see {@link Overlaps}
 * @param interruptions those of the overlapping turns that interrupt
 */
public record SpeakingTime(
    int turns, long milliseconds, long words, int overlaps, int interruptions)
    implements Serializable {
  /** The time of somebody of whom no turn is timed. */
  public static final SpeakingTime NONE = new SpeakingTime(0, 0, 0, 0, 0);

  public SpeakingTime {
    if (turns < 0 || milliseconds < 0 || words < 0 || interruptions < 0) {
      throw new IllegalArgumentException("a count is negative");
    }
    if (interruptions > overlaps || overlaps > turns) {
      throw new IllegalArgumentException(
          "of " + turns + " turns " + overlaps + " overlap and " + interruptions + " interrupt");
    }
  }

  /** Returns the time of a turn; none if it is not timed. */
  static SpeakingTime of(Turn turn, long words, Overlaps.Kind overlap) {
    return turn.time().isEmpty() || turn.time().get().end().isEmpty()
        ? NONE
        : new SpeakingTime(
            1,
            turn.time().get().length().getAsLong(),
            words,
            overlap == Overlaps.Kind.NONE ? 0 : 1,
            overlap == Overlaps.Kind.INTERRUPTION ? 1 : 0);
  }

  /** Whether nothing is known of it. */
  public boolean isUnknown() {
    return turns == 0;
  }

  /** Returns the sum of both. */
  public SpeakingTime and(SpeakingTime more) {
    return new SpeakingTime(
        turns + more.turns,
        milliseconds + more.milliseconds,
        words + more.words,
        overlaps + more.overlaps,
        interruptions + more.interruptions);
  }
}
