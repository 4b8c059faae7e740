package org.colloquy.report.table;

/** Takes the rows of a table in their order. */
public interface RowSink {
  void row(Cells cells);
}
