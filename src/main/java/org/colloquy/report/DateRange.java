package org.colloquy.report;

import java.time.LocalDate;
import java.util.Optional;

/** The first and the last of some days. */
final class DateRange {
  private Optional<LocalDate> first = Optional.empty();
  private Optional<LocalDate> last = Optional.empty();

  void add(Optional<LocalDate> day) {
    if (day.isPresent()) {
      first = Optional.of(first.filter(f -> f.isBefore(day.get())).orElse(day.get()));
      last = Optional.of(last.filter(l -> l.isAfter(day.get())).orElse(day.get()));
    }
  }

  /** First, last. */
  Cells to(Cells cells) {
    return cells.text(first.map(LocalDate::toString)).text(last.map(LocalDate::toString));
  }
}
