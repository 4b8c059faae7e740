package org.colloquy.report.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.colloquy.report.column.Column;

/** The formats of cells, by what stands in them. */
final class WorkbookStyles {
  /** Orange; people who confuse red and green can tell it from {@link #POSITIVE}. */
  private static final String NEGATIVE = "FFF4B183";

  /** Blue. */
  private static final String POSITIVE = "FF9DC3E6";

  /** The format that keeps a cell text even after somebody has edited it. */
  private static final String TEXT = "@";

  private final CellStyle header;
  private final CellStyle link;
  private final Map<Column.CellType, CellStyle> byType = new EnumMap<>(Column.CellType.class);
  private final Map<Column.CellType, CellStyle> wrapped = new EnumMap<>(Column.CellType.class);
  private final XSSFWorkbook book;

  WorkbookStyles(XSSFWorkbook book) {
    this.book = book;
    Font bold = book.createFont();
    bold.setBold(true);
    header = style(book, TEXT);
    header.setFont(bold);
    Font underlined = book.createFont();
    underlined.setUnderline(Font.U_SINGLE);
    underlined.setColor(IndexedColors.BLUE.getIndex());
    link = style(book, TEXT);
    link.setFont(underlined);
    for (Column.CellType type : Column.CellType.values()) {
      byType.put(type, style(book, format(type)));
    }
  }

  private static CellStyle style(XSSFWorkbook book, String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }

  private static String format(Column.CellType type) {
    return switch (type) {
      case INTEGER -> "0";
      case NUMBER, RATIO, SENTENCE_TONE, TONE, SENTENCE_TONE_END, TONE_END -> "0.0000";
      case DATE -> "yyyy-mm-dd";
      default -> TEXT;
    };
  }

  CellStyle header() {
    return header;
  }

  CellStyle of(String sheet, Column column) {
    boolean linked =
        WorkbookLink.ALL.stream()
            .anyMatch(l -> l.from().equals(sheet) && l.column().equals(column.name()));
    return linked ? link : byType.get(column.type());
  }

  /** The format of a column where long text goes on over several lines. */
  CellStyle wrapped(Column column) {
    return wrapped.computeIfAbsent(
        column.type(),
        type -> {
          CellStyle style = style(book, format(type));
          style.setWrapText(true);
          style.setVerticalAlignment(VerticalAlignment.TOP);
          return style;
        });
  }

  /**
   * Colours cells for which a formula is true.
   *
   * @param negative about the first of the cells, like {@code positive}
   */
  static void colourByTone(
      XSSFSheet sheet, CellRangeAddress cells, String negative, String positive) {
    SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    ConditionalFormattingRule[] rules = {
      rule(formatting, negative, NEGATIVE), rule(formatting, positive, POSITIVE)
    };
    formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rules);
  }

  private static ConditionalFormattingRule rule(
      SheetConditionalFormatting formatting, String formula, String colour) {
    ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
    PatternFormatting fill = rule.createPatternFormatting();
    XSSFColor background = new XSSFColor();
    background.setARGBHex(colour);
    fill.setFillBackgroundColor(background);
    fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    return rule;
  }
}
