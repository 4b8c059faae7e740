/**
 * Tables with a column for the speaker and one for the text. Entry point: {@link
 * org.colloquy.transcript.table.CsvTranscriptReader}; the column names it knows are in {@link
 * org.colloquy.transcript.table.CsvColumns}.
 */
package org.colloquy.transcript.table;
