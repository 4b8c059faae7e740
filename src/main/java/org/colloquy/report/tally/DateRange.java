package org.colloquy.report.tally;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/** The range from the first to the last of some days. */
public final class DateRange implements Serializable {
  private static final long serialVersionUID = 1;

  /** Both are null as long as there is no day. */
  private LocalDate first;

  private LocalDate last;

  /** The first day; empty if there is none. */
  public Optional<LocalDate> first() {
    return Optional.ofNullable(first);
  }

  /** The last day; empty if there is none. */
  public Optional<LocalDate> last() {
    return Optional.ofNullable(last);
  }

  /** Widens the range to this day; an empty one changes nothing. */
  void add(Optional<LocalDate> day) {
    if (day.isPresent()) {
      first = first == null || day.get().isBefore(first) ? day.get() : first;
      last = last == null || day.get().isAfter(last) ? day.get() : last;
    }
  }

  /** Widens the range to all days of another one. */
  void addAll(DateRange other) {
    add(other.first());
    add(other.last());
  }
}
