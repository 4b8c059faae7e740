package org.colloquy.report.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.report.column.Cells;
import org.colloquy.report.column.Column;
import org.colloquy.report.table.RowSink;

/** The rows of a sheet below its header, which are compressed in blocks. */
final class WorkbookSheet implements RowSink {
  private static final int ROWS_OF_A_BLOCK = 1000;

  private final String name;
  private final List<Column> columns;
  private final boolean keepsKeys;
  private final int mostRows;
  private final RowXml xml;
  private final FirstRows firstRows;
  private final SheetBody body;
  private final List<String> keys = new ArrayList<>();
  private final StringBuilder block = new StringBuilder();
  private int rowsOfBlock;
  private int rows;
  private long rowsLeftOut;
  private long cellsShortenedElsewhere;

  /**
   * @param name of the sheet and of its table
   * @param styles the index of each column's format
   * @param body takes the rows
   */
  WorkbookSheet(
      String name,
      List<Column> columns,
      List<Short> styles,
      WorkbookLimits limits,
      SheetBody body) {
    this.name = name;
    this.columns = columns;
    this.keepsKeys = WorkbookLink.leadFrom(name);
    this.mostRows = limits.rows() - 1;
    this.xml = new RowXml(columns, styles, limits.characters());
    this.firstRows = new FirstRows(WorkbookLink.keysIn(name), columns);
    this.body = body;
  }

  @Override
  public void row(Cells cells) {
    if (rows == mostRows) {
      rowsLeftOut++;
      return;
    }
    rows++;
    List<String> values = cells.values();
    xml.add(values, block);
    firstRows.add(values, rows);
    if (keepsKeys) {
      keys.add(values.get(0));
    }
    if (++rowsOfBlock == ROWS_OF_A_BLOCK) {
      endBlock();
    }
  }

  /** Ends the block; the next row begins another one. */
  void endBlock() {
    if (rowsOfBlock > 0) {
      try {
        body.add(block);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      block.setLength(0);
      rowsOfBlock = 0;
    }
  }

  /** Counts rows that {@link #body} has taken over from another workbook. */
  void addTakenOver(long taken, long cellsShortened) {
    rows += Math.toIntExact(taken);
    cellsShortenedElsewhere += cellsShortened;
  }

  /** Counts rows for which there is no room. */
  void leaveOut(long left) {
    rowsLeftOut += left;
  }

  String name() {
    return name;
  }

  List<Column> columns() {
    return columns;
  }

  SheetBody body() {
    return body;
  }

  FirstRows firstRows() {
    return firstRows;
  }

  /** The most rows that the sheet has room for, without the header. */
  int mostRows() {
    return mostRows;
  }

  /** The number of rows in the sheet, without the header. */
  int rows() {
    return rows;
  }

  long rowsLeftOut() {
    return rowsLeftOut;
  }

  long cellsShortened() {
    return cellsShortenedElsewhere + xml.cellsShortened();
  }

  /** The first cell of each row in the sheet; empty unless the sheet has links. */
  List<String> keys() {
    return keys;
  }

  /** The 0-based index of a column; −1 if there is none of this name. */
  int indexOf(String column) {
    return columns.stream().map(Column::name).toList().indexOf(column);
  }
}
