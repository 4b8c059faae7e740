package org.colloquy.report.table;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.report.column.Columns;
import org.colloquy.report.tally.TallyRows;

/**
 * A table of the corpus whose rows are complete when all files are counted.
 *
 * @param <R> what a row is made of
 */
public non-sealed interface CountedTable<R> extends CorpusTable<R> {
  /** So many rows have their cells in memory. */
  int ROWS_AT_ONCE = 4096;

  /** Returns its rows, in order. */
  Stream<R> rows(TallyRows counted);

  /** Writes all rows. Several threads make their cells; this one hands them on, in order. */
  default void finish(TallyRows counted, RowSink sink) {
    Columns<R> columns = columns();
    Iterator<R> rows = rows(counted).iterator();
    while (rows.hasNext()) {
      List<R> next = new ArrayList<>();
      while (rows.hasNext() && next.size() < ROWS_AT_ONCE) {
        next.add(rows.next());
      }
      next.parallelStream().map(columns::cells).toList().forEach(sink::row);
    }
  }
}
