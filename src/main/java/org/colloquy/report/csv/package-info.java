/**
 * CSV files: writing them, and reading published ones again to compare them. Start with {@link
 * org.colloquy.report.csv.CsvFile}, which writes, and {@link
 * org.colloquy.report.csv.PublishedTable}, which reads.
 */
package org.colloquy.report.csv;
