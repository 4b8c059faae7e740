package org.colloquy.model;

import java.io.Serializable;

/**
 * How many questions somebody asks and answers in one transcript, by {@link AnsweredQuestion}.
 *
 * @param asked questions of theirs to which somebody else replies
 * @param answered questions of others to which they reply
 * @param refused how many of these they say that they will not, may not or cannot answer
 */
public record QuestionCounts(int asked, int answered, int refused) implements Serializable {
  /** The counts of somebody who neither asks nor replies. */
  public static final QuestionCounts NONE = new QuestionCounts(0, 0, 0);

  public QuestionCounts {
    if (asked < 0 || answered < 0 || refused < 0 || refused > answered) {
      throw new IllegalArgumentException(
          asked + " asked, " + answered + " answered and " + refused + " refused is no count");
    }
  }

  /** Returns what a question counts for who asks it. */
  static QuestionCounts ofAsking() {
    return new QuestionCounts(1, 0, 0);
  }

  /** Returns what a question counts for who replies to it. */
  static QuestionCounts ofAnswering(AnsweredQuestion question) {
    return new QuestionCounts(0, 1, question.refusal().isPresent() ? 1 : 0);
  }

  /** Returns the sum of both. */
  public QuestionCounts and(QuestionCounts more) {
    return new QuestionCounts(asked + more.asked, answered + more.answered, refused + more.refused);
  }
}
