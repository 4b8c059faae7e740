package org.colloquy.report.table;

import java.util.function.Consumer;
import org.colloquy.model.CorpusEntry;

/**
 * A table of the corpus that only counts while it gets the files, and hands over all rows at the
 * end. It may count on another thread than the other tables.
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
