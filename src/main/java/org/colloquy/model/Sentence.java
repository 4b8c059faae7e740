package org.colloquy.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A sentence of a turn, or of what the page prints about the conversation (see {@link
 * Transcript#written}).
 *
 * @param turn 1-based number of its turn; 0 if nobody says the sentence
 * @param span from its first token to behind its last, including any direction between them
 * @param question whether it ends with a question mark
 * @param sentiment empty if the sentence had no usable parse: it is unscored, which is not neutral
 */
public record Sentence(int turn, Span span, boolean question, Optional<Sentiment> sentiment) {
  public Sentence {
    if (turn < 0) {
      throw new IllegalArgumentException("turns are counted from 1, and 0 is none: " + turn);
    }
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(sentiment, "sentiment");
  }

  /** Whether the sentence belongs to a turn. */
  public boolean spoken() {
    return turn > 0;
  }
}
