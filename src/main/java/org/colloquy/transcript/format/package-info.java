/**
 * What all readers share: their contract, {@link org.colloquy.transcript.format.TranscriptReader};
 * their result, {@link org.colloquy.transcript.format.Reading}; and the decoding of text.
 *
 * <p>To add a text format, extend {@link org.colloquy.transcript.format.TextFormatReader}, and list
 * the reader in {@link org.colloquy.transcript.Readers}.
 */
package org.colloquy.transcript.format;
