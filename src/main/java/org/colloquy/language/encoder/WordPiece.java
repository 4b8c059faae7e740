package org.colloquy.language.encoder;

import java.util.Objects;
import org.colloquy.model.Span;

/**
 * A word piece: a word of the vocabulary, or a part of a word.
 *
 * @param id its number in the vocabulary
 * @param span its place in the text
 */
record WordPiece(int id, Span span) {
  WordPiece {
    Objects.requireNonNull(span);
  }
}
