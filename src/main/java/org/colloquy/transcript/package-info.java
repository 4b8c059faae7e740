/**
 * Reads files as transcripts: bytes become text, and text becomes turns, directions and furniture.
 * Start with {@link org.colloquy.transcript.Readers}.
 *
 * <p>To add a file format, implement {@link org.colloquy.transcript.format.TranscriptReader} in a
 * package below and list it in {@link org.colloquy.transcript.Readers}. To add a way of printing
 * labels, implement {@link org.colloquy.transcript.label.LabelShape} and list it in {@code
 * transcript.page.Blocks}.
 */
package org.colloquy.transcript;
