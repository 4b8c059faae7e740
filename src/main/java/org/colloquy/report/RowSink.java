package org.colloquy.report;

/** Takes the rows of a table in their order. */
interface RowSink {
  void row(Cells cells);
}
