package org.colloquy.report;

import org.colloquy.model.CorpusEntry;

/**
 * A table of the corpus whose rows stand at the end: while it is shown the files it only counts, on
 * a thread that need not be that of the other tables.
 */
interface CountedTable extends CorpusTable {
  /** Counts the next file of the corpus. */
  void count(CorpusEntry entry);

  /** Writes the rows when there are no more files. */
  @Override
  void finish(RowSink sink);

  @Override
  default void add(CorpusEntry entry, RowSink sink) {
    count(entry);
  }
}
