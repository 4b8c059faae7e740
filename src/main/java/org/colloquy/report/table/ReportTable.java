package org.colloquy.report.table;

import java.util.function.Consumer;
import org.colloquy.report.column.Columns;

/**
 * A table of the reports. It hands over what its rows are made of; its columns make the cells.
 *
 * @param <R> what a row is made of
 */
public interface ReportTable<R> {
  /** Its name without {@code .csv}, by which other tables refer to it. */
  String name();

  /** What a row is, in one clause. */
  String description();

  /** The name of its CSV file. */
  default String fileName() {
    return name() + ".csv";
  }

  /** Its columns, in the order of the cells of every row. */
  Columns<R> columns();

  /** A consumer that makes the cells of each row and hands them on. */
  default Consumer<R> cellsTo(RowSink sink) {
    Columns<R> columns = columns();
    return row -> sink.row(columns.cells(row));
  }
}
