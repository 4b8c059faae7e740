/**
 * Files become transcripts: bytes become text, and text becomes turns, directions and furniture.
 * Start with {@link org.colloquy.transcript.Readers}.
 *
 * <p>To add a file format, implement {@link org.colloquy.transcript.format.TranscriptReader} in a
 * package below and list it in {@link org.colloquy.transcript.Readers}. To add a shape of labels,
 * implement {@code LabelShape} and list it in {@link org.colloquy.transcript.label.LabelShapes}.
 */
package org.colloquy.transcript;
