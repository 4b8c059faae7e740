/**
 * Reported speech: what people are said to have said. Start with {@link
 * org.colloquy.language.reported.ReportFinder}. To add a word of saying, add a line to {@code
 * cues.tsv}; to add a way of reporting, add a {@code Construction} and have {@code ContentBehind}
 * or {@code ContentAround} find its content.
 */
package org.colloquy.language.reported;
