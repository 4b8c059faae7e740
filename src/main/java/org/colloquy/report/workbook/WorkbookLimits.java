package org.colloquy.report.workbook;

import org.apache.poi.ss.SpreadsheetVersion;

/**
 * What a spreadsheet program can take.
 *
 * @param rows of a sheet, its header among them
 * @param characters of a cell, in UTF-16 code units
 * @param links of a sheet
 */
public record WorkbookLimits(int rows, int characters, int links) {
  /** Those of Excel, by its page "Excel specifications and limits". */
  public static final WorkbookLimits EXCEL =
      new WorkbookLimits(
          SpreadsheetVersion.EXCEL2007.getMaxRows(),
          SpreadsheetVersion.EXCEL2007.getMaxTextLength(),
          65_530);
}
