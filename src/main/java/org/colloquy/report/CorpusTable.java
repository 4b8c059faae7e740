package org.colloquy.report;

import org.colloquy.model.CorpusEntry;

/**
 * A table that is made of digests. It is shown the corpus once, file by file in the order of their
 * ids, and writes its rows then or at the end.
 */
interface CorpusTable extends ReportTable {
  /** The next file of the corpus. */
  void add(CorpusEntry entry, RowSink sink);

  /** There are no more files. */
  default void finish(RowSink sink) {}
}
