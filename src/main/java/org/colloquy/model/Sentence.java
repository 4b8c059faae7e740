package org.colloquy.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A sentence of one turn, or of the headline or introduction above the conversation.
 *
 * @param turn 1-based number of its turn; 0 if it stands on the page and nobody says it
 * @param span from its first token to behind its last; a direction inside it is covered too
 * @param question whether it ends in a question mark
 * @param sentiment empty if the sentence had no usable parse: it is unscored, not neutral
 */
public record Sentence(int turn, Span span, boolean question, Optional<Sentiment> sentiment) {
  public Sentence {
    if (turn < 0) {
      throw new IllegalArgumentException("turns are counted from 1, and 0 is none: " + turn);
    }
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(sentiment, "sentiment");
  }

  /** Whether somebody says it. */
  public boolean spoken() {
    return turn > 0;
  }
}
