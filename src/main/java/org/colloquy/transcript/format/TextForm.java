package org.colloquy.transcript.format;

import java.util.Optional;

/**
 * A form of plain text that marks each utterance by itself, so that its file is no page: captions
 * or a chat that were saved as text.
 */
public interface TextForm {
  /**
   * Reads a text; empty if it is not in this form.
   *
   * @param id the file's id
   * @param text the decoded and cleaned text
   */
  Optional<Reading> reading(String id, String text);
}
