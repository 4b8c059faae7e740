package org.colloquy.report.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.colloquy.model.ToneScale;
import org.colloquy.report.table.Cells;
import org.colloquy.report.table.Column;
import org.colloquy.report.table.RowSink;

/** A sheet with one table: its rows below a header that stays in sight. */
final class WorkbookSheet implements RowSink {
  /** The width of a character, in the units of the file format. */
  private static final int CHARACTER = 256;

  private static final int ROOM_FOR_THE_FILTER = 3;

  /** Text that the file format decodes: {@code _x0041_} would be shown as A. */
  private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final SXSSFSheet sheet;
  private final List<Column> columns;
  private final WorkbookStyles styles;
  private final WorkbookLimits limits;
  private final Map<String, Map<String, Integer>> firstRows = new HashMap<>();
  private final List<String> keys = new ArrayList<>();
  private final boolean keepsKeys;
  private int rows;
  private long rowsLeftOut;
  private long cellsShortened;

  /**
   * @param keepsKeys whether rows of this sheet link to others, so that {@link #keys} are kept
   * @param lookedUp the columns for which {@link #firstRow} is remembered
   */
  WorkbookSheet(
      SXSSFSheet sheet,
      List<Column> columns,
      WorkbookStyles styles,
      WorkbookLimits limits,
      boolean keepsKeys,
      List<String> lookedUp) {
    this.sheet = sheet;
    this.columns = columns;
    this.styles = styles;
    this.limits = limits;
    this.keepsKeys = keepsKeys;
    lookedUp.forEach(column -> firstRows.put(column, new HashMap<>()));
    header();
  }

  private void header() {
    sheet.createFreezePane(0, 1);
    SXSSFRow header = sheet.createRow(0);
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      SXSSFCell cell = header.createCell(i);
      cell.setCellValue(column.name());
      cell.setCellStyle(styles.header());
      int width = Math.max(column.type().width(), column.name().length() + ROOM_FOR_THE_FILTER);
      sheet.setColumnWidth(i, width * CHARACTER);
    }
  }

  @Override
  public void row(Cells cells) {
    if (rows == limits.rows() - 1) {
      rowsLeftOut++;
      return;
    }
    List<String> values = cells.values();
    SXSSFRow row = next();
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      Column column = columns.get(i);
      if (!value.isEmpty()) {
        fill(row.createCell(i), column, value);
        Map<String, Integer> first = firstRows.get(column.name());
        if (first != null) {
          first.putIfAbsent(value, rows);
        }
      }
    }
    if (keepsKeys) {
      keys.add(values.get(0));
    }
  }

  /** Creates the next row; rows above it may be written out to the temporary file. */
  private SXSSFRow next() {
    try {
      return sheet.createRow(++rows);
    } catch (RuntimeException e) {
      if (e.getCause() instanceof IOException cause) {
        throw new UncheckedIOException(cause);
      }
      throw e;
    }
  }

  private void fill(SXSSFCell cell, Column column, String value) {
    cell.setCellStyle(styles.of(sheet.getSheetName(), column));
    if (column.type().isText()) {
      cell.setCellValue(text(value));
    } else if (column.type() == Column.CellType.DATE) {
      cell.setCellValue(LocalDate.parse(value));
    } else {
      cell.setCellValue(Double.parseDouble(value));
    }
  }

  /** Text that the file format does not decode, shortened to the limit. */
  private String text(String value) {
    String coded = CODE.matcher(value).replaceAll("_x005F_");
    if (coded.length() <= limits.characters()) {
      return coded;
    }
    cellsShortened++;
    int end = limits.characters() - 1;
    return coded.substring(0, Character.isHighSurrogate(coded.charAt(end - 1)) ? end - 1 : end)
        + "…";
  }

  /** Adds the filter and the colours, which need the number of rows. */
  void finish() {
    sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, columns.size() - 1));
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).type().isTone() && rows > 0) {
        colour(i);
      }
    }
  }

  /**
   * Colours a column of tones: a mean whose interval does not hold 0, and a single tone outside the
   * neutral zone. The first row below the header stands for all.
   */
  private void colour(int column) {
    String negative;
    String positive;
    if (column + 2 < columns.size() && columns.get(column + 1).type().isEnd()) {
      negative = first(column + 2) + "<0";
      positive = first(column + 1) + ">0";
    } else {
      ToneScale scale = columns.get(column).type().scale().orElseThrow();
      negative = first(column) + "<=" + scale.greatestNegative();
      positive = first(column) + ">=" + scale.leastPositive();
    }
    CellRangeAddress cells = new CellRangeAddress(1, rows, column, column);
    WorkbookStyles.colourByTone(sheet, cells, negative, positive);
  }

  private static String first(int column) {
    return CellReference.convertNumToColString(column) + "2";
  }

  String name() {
    return sheet.getSheetName();
  }

  /** The number of rows in the sheet, without the header. */
  int rows() {
    return rows;
  }

  long rowsLeftOut() {
    return rowsLeftOut;
  }

  long cellsShortened() {
    return cellsShortened;
  }

  /** The first cell of each row in the sheet; empty unless the sheet keeps keys. */
  List<String> keys() {
    return keys;
  }

  /** The 0-based index of a column; −1 if there is none of this name. */
  int indexOf(String column) {
    return columns.stream().map(Column::name).toList().indexOf(column);
  }

  /** The 0-based first row with a value in a looked-up column; empty if no row has it. */
  OptionalInt firstRow(String column, String value) {
    Integer row = firstRows.get(column).get(value);
    return row == null ? OptionalInt.empty() : OptionalInt.of(row);
  }
}
