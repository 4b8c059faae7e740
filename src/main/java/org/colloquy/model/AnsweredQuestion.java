package org.colloquy.model;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A question that somebody else answers.
 *
 * @param asking 1-based number of the turn that ends with the question
 * @param question the sentence that asks
 * @param kind what the form of the question asks for
 * @param answering 1-based number of the turn that replies; it comes behind {@code asking}
 * @param reply the first sentence of that turn that is more than a filler
 * @param beginning whether the answer begins with yes or no
 * @param refusal the sentence that says that the question will not be answered; empty if none does
 */
public record AnsweredQuestion(
    int asking,
    Span question,
    Kind kind,
    int answering,
    Span reply,
    FirstWord beginning,
    Optional<Span> refusal) {
  /** What the form of a question asks for. */
  public enum Kind {
    /** Yes or no would answer it: a verb stands first, or it is a statement. */
    YES_NO,
    /** A name, a number, a place or a time would answer it. */
    WHICH,
    /** It asks what, how or why, or asks somebody to tell. */
    OPEN,
    /** A statement with a tag: <i>right?</i>, <i>isn't it?</i> */
    TAG;

    /** The word for it in the reports. */
    public String printed() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Whether an answer begins with yes or no, or with words that mean that. */
  public enum FirstWord {
    YES,
    NO,
    NEITHER;

    /** The word for it in the reports; empty for neither. */
    public String printed() {
      return this == NEITHER ? "" : name().toLowerCase(Locale.ROOT);
    }
  }

  public AnsweredQuestion {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(reply, "reply");
    Objects.requireNonNull(beginning, "beginning");
    Objects.requireNonNull(refusal, "refusal");
    if (asking < 1 || answering <= asking) {
      throw new IllegalArgumentException(
          "turn " + answering + " does not answer a question of turn " + asking);
    }
  }
}
