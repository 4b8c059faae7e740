package org.colloquy.report.page;

import java.util.List;

/** A row of a table as the page uses it: values by the names of their columns. */
record PageRow(List<String> columns, List<String> cells) {
  PageRow {
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
    if (columns.size() != cells.size()) {
      throw new IllegalArgumentException(
          "a row of " + cells.size() + " cells under " + columns.size() + " columns");
    }
  }

  /**
   * The value in a column; empty if it is unknown.
   *
   * @throws IllegalArgumentException if there is no such column
   */
  String get(String column) {
    int place = columns.indexOf(column);
    if (place < 0) {
      throw new IllegalArgumentException("no column " + column + " among " + columns);
    }
    return cells.get(place);
  }

  /** Whether the value in a column is unknown. */
  boolean lacks(String column) {
    return get(column).isEmpty();
  }
}
