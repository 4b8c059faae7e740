/**
 * The reports: the corpus becomes tables, the tables become files, and the files are published
 * together. Only this package writes CSV, JSON and spreadsheets for users, with opencsv, Jackson
 * and POI. Start with {@link org.colloquy.report.Reports}. The contract of the tables is {@code
 * src/site/markdown/reports.md}.
 *
 * <p>To add a table, list it in {@link org.colloquy.report.table.ReportTables}; to add a format
 * that takes no rows over from the previous publication, implement {@link
 * org.colloquy.report.table.FreshFormat}, add a {@link org.colloquy.report.Format}, and add it to
 * {@code FreshFiles}; another one has its files in {@code TableFiles}.
 */
package org.colloquy.report;
