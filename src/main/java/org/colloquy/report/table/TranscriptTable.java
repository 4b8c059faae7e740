package org.colloquy.report.table;

import java.util.function.Consumer;

/**
 * A table whose rows are each of one transcript, and depend on nothing that {@link TranscriptView}
 * does not show.
 *
 * @param <R> what a row is made of
 */
public interface TranscriptTable<R> extends ReportTable<R> {
  /** Hands over the rows of a transcript. */
  void rowsOf(TranscriptView entry, Consumer<R> rows);

  /** Writes the rows of a transcript. */
  default void add(TranscriptView entry, RowSink sink) {
    rowsOf(entry, cellsTo(sink));
  }
}
