package org.colloquy.report.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.colloquy.report.column.Column;

/**
 * The rows of a sheet as XML. No row says its number and no cell its place, both of which follow
 * from what stands before them; so the same cells give the same bytes wherever they stand.
 */
final class RowXml {
  /** Text that the file format decodes: {@code _x0041_} would be shown as A. */
  private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final char LAST_OF_XML = '\uFFFD';

  private final List<Column> columns;
  private final List<String> beginnings;
  private final int mostCharacters;
  private long cellsShortened;

  /**
   * @param styles the index of each column's format
   * @param mostCharacters the most characters of a cell, in UTF-16 code units
   */
  RowXml(List<Column> columns, List<Short> styles, int mostCharacters) {
    this.columns = columns;
    this.beginnings = styles.stream().map(style -> "<c s=\"" + style + "\"").toList();
    this.mostCharacters = mostCharacters;
  }

  /** Adds a row. Empty cells are there, but have no content. */
  void add(List<String> values, StringBuilder xml) {
    xml.append("<row>");
    int missing = 0;
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      if (value.isEmpty()) {
        missing++;
        continue;
      }
      for (; missing > 0; missing--) {
        xml.append("<c/>");
      }
      xml.append(beginnings.get(i));
      Column.CellType type = columns.get(i).type();
      if (type.isText()) {
        addText(text(value), xml);
      } else {
        String number =
            type == Column.CellType.DATE
                ? String.valueOf(DateUtil.getExcelDate(LocalDate.parse(value)))
                : value;
        xml.append("><v>").append(number).append("</v></c>");
      }
    }
    xml.append("</row>");
  }

  /** Text that the file format does not decode, shortened to the limit. */
  private String text(String value) {
    String coded = value.indexOf('_') < 0 ? value : CODE.matcher(value).replaceAll("_x005F_");
    if (coded.length() <= mostCharacters) {
      return coded;
    }
    cellsShortened++;
    int end = mostCharacters - 1;
    return coded.substring(0, Character.isHighSurrogate(coded.charAt(end - 1)) ? end - 1 : end)
        + "…";
  }

  private static void addText(String text, StringBuilder xml) {
    boolean hasSpace =
        Character.isWhitespace(text.charAt(0))
            || Character.isWhitespace(text.charAt(text.length() - 1));
    xml.append(" t=\"inlineStr\"><is>").append(hasSpace ? "<t xml:space=\"preserve\">" : "<t>");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '\n', '\r', '\t' -> xml.append("&#").append((int) c).append(';');
        default -> xml.append(isXml(text, i) ? c : '?');
      }
    }
    xml.append("</t></is></c>");
  }

  /** Whether XML may hold a character: no control, and no half of a surrogate pair. */
  private static boolean isXml(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return c >= ' ' && c <= LAST_OF_XML;
  }

  /** The number of cells, so far, for whose text there was no room. */
  long cellsShortened() {
    return cellsShortened;
  }
}
