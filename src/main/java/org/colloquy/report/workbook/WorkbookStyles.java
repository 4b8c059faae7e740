package org.colloquy.report.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ColorScaleFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.colloquy.report.table.Column;

/** The formats of cells, by what stands in them. */
final class WorkbookStyles {
  /** Orange, white and blue, which people who confuse red and green can distinguish. */
  private static final String[] SCALE = {"FFF4B183", "FFFFFFFF", "FF9DC3E6"};

  /** The format that keeps a cell text even after somebody has edited it. */
  private static final String TEXT = "@";

  private final CellStyle header;
  private final CellStyle link;
  private final Map<Column.CellType, CellStyle> byType = new EnumMap<>(Column.CellType.class);

  WorkbookStyles(SXSSFWorkbook book) {
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

  private static CellStyle style(SXSSFWorkbook book, String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }

  private static String format(Column.CellType type) {
    return switch (type) {
      case INTEGER -> "0";
      case NUMBER, RATIO, SENTENCE_TONE, TONE -> "0.0000";
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

  /** Colours cells on a scale from −{@code most} over 0 to {@code most}. */
  static void colourByTone(SXSSFSheet sheet, CellRangeAddress cells, int most) {
    SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    ConditionalFormattingRule rule = formatting.createConditionalFormattingColorScaleRule();
    ColorScaleFormatting scale = rule.getColorScaleFormatting();
    ConditionalFormattingThreshold[] points = scale.getThresholds();
    XSSFColor[] colours = new XSSFColor[points.length];
    for (int i = 0; i < points.length; i++) {
      points[i].setRangeType(RangeType.NUMBER);
      points[i].setValue((double) (i - 1) * most);
      colours[i] = new XSSFColor();
      colours[i].setARGBHex(SCALE[i]);
    }
    scale.setThresholds(points);
    scale.setColors(colours);
    formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
  }
}
