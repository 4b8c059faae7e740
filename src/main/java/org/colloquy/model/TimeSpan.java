package org.colloquy.model;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * A span of time in a recording, half-open, in milliseconds from the recording's start.
 *
 * @param start the time at which it begins, not negative
 * @param end the time at which it ends, not before {@code start}; empty if the source does not say
 */
public record TimeSpan(long start, OptionalLong end) {
  public TimeSpan {
    Objects.requireNonNull(end, "end");
    if (start < 0 || end.isPresent() && end.getAsLong() < start) {
      throw new IllegalArgumentException("no span of time: from " + start + " to " + end);
    }
  }

  /** Returns the span between two times. */
  public static TimeSpan between(long start, long end) {
    return new TimeSpan(start, OptionalLong.of(end));
  }

  /** Returns the span that begins at a time and whose end is not known. */
  public static TimeSpan from(long start) {
    return new TimeSpan(start, OptionalLong.empty());
  }

  /** The length in milliseconds; empty if the end is not known. */
  public OptionalLong length() {
    return end.isPresent() ? OptionalLong.of(end.getAsLong() - start) : end;
  }
}
