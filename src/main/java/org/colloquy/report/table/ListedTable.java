package org.colloquy.report.table;

import java.util.function.Consumer;
import org.colloquy.model.CorpusEntry;

/**
 * A table that is made of digests. It gets the files of the corpus once, sorted by id, and hands
 * over rows for each of them or at the end.
 *
 * @param <R> what a row is made of
 */
public non-sealed interface ListedTable<R> extends CorpusTable<R> {
  /** Hands over the rows for the next file of the corpus. */
  void rowsOf(CorpusEntry entry, Consumer<R> rows);

  /** Hands over the remaining rows when there are no more files. */
  default void rowsAtEnd(Consumer<R> rows) {}

  /** Writes the rows for the next file of the corpus. */
  default void add(CorpusEntry entry, RowSink sink) {
    rowsOf(entry, cellsTo(sink));
  }

  /** Writes the remaining rows when there are no more files. */
  default void finish(RowSink sink) {
    rowsAtEnd(cellsTo(sink));
  }
}
