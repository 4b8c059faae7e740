package org.colloquy.report.workbook;

import org.apache.poi.ss.SpreadsheetVersion;

/**
 * The most that a spreadsheet program can read.
 *
 * @param rows rows of a sheet, with its header
 * @param characters characters of a cell, in UTF-16 code units
 * @param links links of a sheet
 */
public record WorkbookLimits(int rows, int characters, int links) {
  /** The limits of Excel, from its page "Excel specifications and limits". */
  public static final WorkbookLimits EXCEL =
      new WorkbookLimits(
          SpreadsheetVersion.EXCEL2007.getMaxRows(),
          SpreadsheetVersion.EXCEL2007.getMaxTextLength(),
          65_530);
}
