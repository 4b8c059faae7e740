package org.colloquy.transcript.annotation;

import org.colloquy.transcript.utterance.TimedUtterances;

/**
 * A point on the time line of a file.
 *
 * @param seconds the time that orders it among the others
 * @param told whether the file tells this time; otherwise it is interpolated, or nothing is known
 */
record TimePoint(double seconds, boolean told) {
  /** The point of a time that is missing: it is ordered as the first. */
  static final TimePoint MISSING = new TimePoint(0, false);

  /** A point whose time the file tells. */
  static TimePoint at(double seconds) {
    return new TimePoint(seconds, true);
  }

  /** The time in seconds, or {@link TimedUtterances#UNKNOWN} if the file does not tell it. */
  double known() {
    return told ? seconds : TimedUtterances.UNKNOWN;
  }
}
