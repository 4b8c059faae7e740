package org.colloquy.report.table;

import java.util.function.Consumer;
import org.colloquy.model.CorpusEntry;

/**
 * A table that is made of digests. It is shown the corpus once, file by file in the order of their
 * ids, and writes its rows then or at the end.
 *
 * @param <R> what a row is made of
 */
public interface CorpusTable<R> extends ReportTable<R> {
  /** Hands over the rows that the next file of the corpus gives. */
  void rowsOf(CorpusEntry entry, Consumer<R> rows);

  /** Hands over the rows that are left when there are no more files. */
  default void rowsAtEnd(Consumer<R> rows) {}

  /** The next file of the corpus. */
  default void add(CorpusEntry entry, RowSink sink) {
    rowsOf(entry, cellsTo(sink));
  }

  /** There are no more files. */
  default void finish(RowSink sink) {
    rowsAtEnd(cellsTo(sink));
  }
}
