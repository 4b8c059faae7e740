package org.colloquy.report.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.colloquy.model.ToneScale;
import org.colloquy.report.column.Column;
import org.colloquy.report.folder.RunFile;

/**
 * All of the workbook but its rows: sheets with their headers, formats, filters, colours and links.
 * It contains no time.
 */
final class WorkbookFrame implements AutoCloseable {
  /** The width of a character, in the units of the file format. */
  private static final int CHARACTER = 256;

  private static final int ROOM_FOR_THE_FILTER = 3;

  private final XSSFWorkbook book = new XSSFWorkbook();
  private final WorkbookStyles styles = new WorkbookStyles(book);

  WorkbookFrame() {
    POIXMLProperties properties = book.getProperties();
    properties.getCoreProperties().setCreated(Optional.empty());
    properties.getCoreProperties().setCreator(RunFile.PROGRAM);
    properties.getExtendedProperties().setApplication(RunFile.PROGRAM);
  }

  /**
   * Adds a sheet with a header that stays in sight.
   *
   * @return the sheet's place in the workbook
   */
  String add(String name, List<Column> columns) {
    XSSFSheet sheet = book.createSheet(name);
    sheet.createFreezePane(0, 1);
    XSSFRow header = sheet.createRow(0);
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      XSSFCell cell = header.createCell(i);
      cell.setCellValue(column.name());
      cell.setCellStyle(styles.header());
      int width = Math.max(column.type().width(), column.name().length() + ROOM_FOR_THE_FILTER);
      sheet.setColumnWidth(i, width * CHARACTER);
    }
    return sheet.getPackagePart().getPartName().getName().substring(1);
  }

  /** The index of each column's format. */
  List<Short> styles(String sheet, List<Column> columns) {
    return columns.stream().map(column -> styles.of(sheet, column).getIndex()).toList();
  }

  /** The index of each column's format where long text goes on over several lines. */
  List<Short> wrapped(List<Column> columns) {
    return columns.stream().map(column -> styles.wrapped(column).getIndex()).toList();
  }

  /** Adds lists to choose from, and hides the columns that nobody fills in. */
  void fill(String name, List<Column> columns, SheetForm form) {
    XSSFSheet sheet = book.getSheet(name);
    List<String> names = columns.stream().map(Column::name).toList();
    int answer = names.indexOf(form.answer());
    DataValidationHelper helper = sheet.getDataValidationHelper();
    for (SheetForm.Offer offer : form.offers()) {
      DataValidation list =
          helper.createValidation(
              helper.createExplicitListConstraint(offer.answers().toArray(String[]::new)),
              new CellRangeAddressList(offer.first() + 1, offer.last() + 1, answer, answer));
      list.setShowErrorBox(true);
      list.createErrorBox("Answer", "Choose one of: " + String.join(", ", offer.answers()));
      sheet.addValidationData(list);
    }
    int firstHidden = names.indexOf(form.firstHidden());
    for (int column = firstHidden; column < columns.size(); column++) {
      sheet.setColumnHidden(column, true);
    }
  }

  /**
   * Adds the filter and the colours of a sheet.
   *
   * @param rows its rows, without the header
   */
  void finish(String name, List<Column> columns, int rows) {
    XSSFSheet sheet = book.getSheet(name);
    sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, columns.size() - 1));
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).type().isTone() && rows > 0) {
        colour(sheet, columns, i, rows);
      }
    }
  }

  /**
   * Colours a column of tones: a mean whose interval does not hold 0, and a single tone outside the
   * neutral zone. The first row below the header stands for all.
   */
  private static void colour(XSSFSheet sheet, List<Column> columns, int column, int rows) {
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

  /** Adds a link from a cell of a sheet to one of another sheet. */
  void link(String sheet, CellReference from, String other, CellReference to) {
    XSSFHyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setCellReference(from);
    link.setAddress("'" + other + "'!" + to.formatAsString());
    book.getSheet(sheet).addHyperlink(link);
  }

  /** The workbook without its rows. */
  byte[] toBytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    book.write(bytes);
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    book.close();
  }
}
