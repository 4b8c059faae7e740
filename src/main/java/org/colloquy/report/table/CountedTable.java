package org.colloquy.report.table;

import java.util.stream.Stream;
import org.colloquy.report.tally.TallyRows;

/**
 * A table of the corpus whose rows are complete when all files are counted.
 *
 * @param <R> what a row is made of
 */
public non-sealed interface CountedTable<R> extends CorpusTable<R> {
  /** Returns its rows, in order. */
  Stream<R> rows(TallyRows counted);

  /** Writes all rows. */
  default void finish(TallyRows counted, RowSink sink) {
    rows(counted).forEach(cellsTo(sink));
  }
}
