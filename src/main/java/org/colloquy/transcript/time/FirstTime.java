package org.colloquy.transcript.time;

import java.util.List;
import java.util.Optional;

/**
 * The first time of a file. It tells whether the times count from the start of a recording, or from
 * somewhere else, such as midnight.
 *
 * @param start in milliseconds
 * @param ends whether the source gives ends, which times of day do not have
 * @param hours whether it is written with hours, so that minutes and seconds cannot be meant for
 *     hours and minutes
 */
record FirstTime(long start, boolean ends, boolean hours) {
  /** From here on, the times count from somewhere else, whatever their form: an hour. */
  private static final long LATEST = 3_600_000;

  /** From here on, a time that may be one of the day is one: five minutes. */
  private static final long LATEST_CLOCK = 300_000;

  /**
   * Returns the first time of stretches; empty if none has a start.
   *
   * @param stretches in the order of the text
   */
  static Optional<FirstTime> of(List<TimedStretch> stretches, boolean hours) {
    boolean ends = stretches.stream().anyMatch(stretch -> stretch.end().isPresent());
    return stretches.stream()
        .filter(stretch -> stretch.start().isPresent())
        .findFirst()
        .map(stretch -> new FirstTime(stretch.start().getAsLong(), ends, hours));
  }

  /** Whether the times may be those of a recording. */
  boolean isOfRecording() {
    return start < (ends || hours ? LATEST : LATEST_CLOCK);
  }
}
