/**
 * Readers of captions, such as {@link org.colloquy.transcript.caption.WebVttReader}. A reader
 * splits its file into cues, and {@code Captions} turns them into a conversation; do the same to
 * add a caption format, and list the reader in {@link org.colloquy.transcript.Readers}.
 */
package org.colloquy.transcript.caption;
