package org.colloquy.transcript.time;

import java.util.Objects;
import java.util.OptionalLong;
import org.colloquy.model.Span;

/**
 * A stretch of a text with the time at which it is spoken, as the source gives it; the time may be
 * impossible. Milliseconds count from the recording's start.
 *
 * @param text the place of the stretch in the text
 * @param start when its first word begins; empty if the source does not say
 * @param end when its last word ends; empty if the source does not say
 */
public record TimedStretch(Span text, OptionalLong start, OptionalLong end) {
  public TimedStretch {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
  }

  /** Whether the source gives both times, and the end does not come first. */
  boolean isPeriod() {
    return start.isPresent() && end.isPresent() && start.getAsLong() <= end.getAsLong();
  }

  TimedStretch endingAt(OptionalLong other) {
    return new TimedStretch(text, start, other);
  }
}
