/**
 * {@code report.xlsx}: sheets, formats, links and the limits of spreadsheet programs. Start with
 * {@link org.colloquy.report.workbook.WorkbookFile}; to add a link between sheets, list it in
 * {@code WorkbookLink}.
 */
package org.colloquy.report.workbook;
