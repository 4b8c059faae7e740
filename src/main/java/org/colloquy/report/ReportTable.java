package org.colloquy.report;

import java.util.List;
import org.colloquy.model.CorpusEntry;

/**
 * One table of the reports. It is shown the corpus once, file by file in the order of their ids,
 * and writes its rows then or at the end.
 */
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

  /** The next file of the corpus. */
  void add(CorpusEntry entry, RowSink sink);

  /** There are no more files. */
  default void finish(RowSink sink) {}
}
