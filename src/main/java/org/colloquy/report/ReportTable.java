package org.colloquy.report;

import java.util.List;

/** One table of the reports. */
interface ReportTable {
  /** By which other tables refer to it. */
  String name();

  /** What a row is, in one clause. */
  String description();

  default String fileName() {
    return name() + ".csv";
  }

  /** Its columns, in the order of the cells of every row. */
  List<Column> columns();
}
