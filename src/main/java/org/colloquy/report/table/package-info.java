/**
 * The tables of the reports: which rows and columns they have, whatever the format. Start with
 * {@link org.colloquy.report.table.ReportTables}. To add a column, add a line to the {@link
 * org.colloquy.report.column.Columns} of its table; to add a table, implement {@link
 * org.colloquy.report.table.CorpusTable} or {@link org.colloquy.report.table.TranscriptTable} and
 * list it in {@code ReportTables}.
 */
package org.colloquy.report.table;
