package org.colloquy.report.table;

import java.util.function.Consumer;

/**
 * A table each of whose rows belongs to one transcript and depends only on what {@link
 * TranscriptView} shows, so that it can be taken over.
 *
 * @param <R> what a row is made of
 */
public interface TranscriptTable<R> extends ReportTable<R> {
  /** Hands over the rows of a transcript. */
  void rowsOf(TranscriptView view, Consumer<R> rows);

  /** Writes the rows of a transcript. */
  default void add(TranscriptView view, RowSink sink) {
    rowsOf(view, cellsTo(sink));
  }
}
