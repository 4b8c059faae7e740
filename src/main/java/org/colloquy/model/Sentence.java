package org.colloquy.model;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A sentence of a turn, or of what the page prints about the conversation (see {@link
 * Transcript#written}).
 *
 * @param turn 1-based number of its turn; 0 if nobody says the sentence
 * @param span from its first token to behind its last, including any direction between them
 * @param question whether it ends with a question mark
 * @param classes the distribution over the five classes of CoreNLP's sentiment model; empty if the
 *     sentence had no usable parse: it is in no class, which is not neutral
 * @param sentiment the sentence's score on {@link ToneScale#SENTENCES}, of which all means are
 *     made; empty if it was not scored
 */
public record Sentence(
    int turn, Span span, boolean question, Optional<Sentiment> classes, OptionalDouble sentiment) {
  public Sentence {
    if (turn < 0) {
      throw new IllegalArgumentException("turns are counted from 1, and 0 is none: " + turn);
    }
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(classes, "classes");
    sentiment.ifPresent(ToneScale.SENTENCES::require);
  }

  /** The class of its score: negative, neutral or positive; empty if it was not scored. */
  public Optional<Tone> tone() {
    return sentiment.isPresent()
        ? Optional.of(ToneScale.SENTENCES.of(sentiment.getAsDouble()))
        : Optional.empty();
  }

  /** Returns the same sentence with this score. */
  public Sentence withSentiment(OptionalDouble score) {
    return new Sentence(turn, span, question, classes, score);
  }

  /** Whether the sentence belongs to a turn. */
  public boolean spoken() {
    return turn > 0;
  }
}
