package org.colloquy.report.table;

import org.colloquy.report.column.Cells;

/** A sink that takes the rows of a table, in order. */
public interface RowSink {
  /**
   * Takes the next row.
   *
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  void row(Cells cells);
}
