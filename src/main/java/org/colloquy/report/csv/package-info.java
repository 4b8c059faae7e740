/**
 * CSV files: writing them, and reading published ones again to compare them. Start with {@link
 * org.colloquy.report.csv.CsvFile}, which writes, and {@link
 * org.colloquy.report.csv.PublishedTable}, which reads.
 *
 * <p>To add a character that separates cells, add a constant to {@link
 * org.colloquy.report.csv.Delimiter} and let {@code PublishedTable} recognise it.
 */
package org.colloquy.report.csv;
