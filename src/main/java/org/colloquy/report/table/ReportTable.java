package org.colloquy.report.table;

import java.util.function.Consumer;

/**
 * One table of the reports. It hands over what its rows are made of; its columns make their cells.
 *
 * @param <R> what a row is made of
 */
public interface ReportTable<R> {
  /** By which other tables refer to it. */
  String name();

  /** What a row is, in one clause. */
  String description();

  default String fileName() {
    return name() + ".csv";
  }

  /** Its columns, in the order of the cells of every row. */
  Columns<R> columns();

  /** Makes cells of what it takes, and hands them on. */
  default Consumer<R> cellsTo(RowSink sink) {
    Columns<R> columns = columns();
    return row -> sink.row(columns.cells(row));
  }
}
