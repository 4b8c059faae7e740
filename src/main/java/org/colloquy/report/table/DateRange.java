package org.colloquy.report.table;

import java.time.LocalDate;
import java.util.Optional;

/** The range from the first to the last of some days. */
final class DateRange {
  private Optional<LocalDate> first = Optional.empty();
  private Optional<LocalDate> last = Optional.empty();

  /**
   * The columns of the first and the last day of some transcripts.
   *
   * @param which the transcripts, as in {@code in which they speak}
   */
  static Columns<DateRange> columns(String which) {
    return Columns.<DateRange>of()
        .date("first_date", "of the first dated transcript " + which, range -> range.first)
        .date("last_date", "of the last dated transcript " + which, range -> range.last);
  }

  /** Widens the range to this day; an empty one changes nothing. */
  void add(Optional<LocalDate> day) {
    if (day.isPresent()) {
      first = Optional.of(first.filter(f -> f.isBefore(day.get())).orElse(day.get()));
      last = Optional.of(last.filter(l -> l.isAfter(day.get())).orElse(day.get()));
    }
  }
}
