package org.colloquy.report;

/**
 * A table of which each row is of one transcript, and depends on nothing that {@link Entry} does
 * not show.
 */
interface TranscriptTable extends ReportTable {
  /** Writes the rows of a transcript. */
  void rows(Entry entry, RowSink sink);
}
