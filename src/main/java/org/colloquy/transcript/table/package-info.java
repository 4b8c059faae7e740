/**
 * Tables with a column for the speaker and one for the text. Entry point: {@link
 * org.colloquy.transcript.table.CsvTranscriptReader}; the column names it knows are in {@link
 * org.colloquy.transcript.table.CsvColumns}.
 *
 * <p>To add a column name, add it to a list in {@code CsvColumns}, in lower case and without spaces
 * and marks.
 */
package org.colloquy.transcript.table;
