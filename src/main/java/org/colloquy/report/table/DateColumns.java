package org.colloquy.report.table;

import org.colloquy.report.column.Columns;
import org.colloquy.report.tally.DateRange;

/** The columns of the first and the last day of some transcripts. */
final class DateColumns {
  private DateColumns() {}

  /**
   * Returns the columns.
   *
   * @param which the transcripts, as in {@code in which they speak}
   */
  static Columns<DateRange> of(String which) {
    return Columns.<DateRange>of()
        .date("first_date", "of the first dated transcript " + which, DateRange::first)
        .date("last_date", "of the last dated transcript " + which, DateRange::last);
  }
}
