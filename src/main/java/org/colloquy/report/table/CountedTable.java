package org.colloquy.report.table;

import java.util.function.Consumer;
import org.colloquy.model.CorpusEntry;

/**
 * A table of the corpus whose rows stand at the end: while it is shown the files it only counts, on
 * a thread that need not be that of the other tables.
 *
 * @param <R> what a row is made of
 */
public interface CountedTable<R> extends CorpusTable<R> {
  /** Counts the next file of the corpus. */
  void count(CorpusEntry entry);

  @Override
  void rowsAtEnd(Consumer<R> rows);

  @Override
  default void rowsOf(CorpusEntry entry, Consumer<R> rows) {
    count(entry);
  }
}
