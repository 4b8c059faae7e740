package org.colloquy.model;

import java.io.Serializable;

/**
 * The counts of what somebody says in one transcript.
 *
 * @param words counted by {@link Words#count}
 * @param questions sentences that end with a question mark
 * @param tones the tones of the sentences
 * @param time how long it takes
 * @param asking the questions that are asked of somebody and answered
 */
public record Speech(
    int turns,
    int sentences,
    long words,
    int questions,
    Tones tones,
    SpeakingTime time,
    QuestionCounts asking)
    implements Serializable {
  /** The counts of somebody who says nothing. */
  public static final Speech NONE =
      new Speech(0, 0, 0, 0, Tones.NONE, SpeakingTime.NONE, QuestionCounts.NONE);

  public Speech {
    if (turns < 0 || sentences < 0 || words < 0 || questions < 0) {
      throw new IllegalArgumentException("a count is negative");
    }
  }

  /** Returns the sum of both. */
  public Speech and(Speech more) {
    return new Speech(
        turns + more.turns,
        sentences + more.sentences,
        words + more.words,
        questions + more.questions,
        tones.and(more.tones),
        time.and(more.time),
        asking.and(more.asking));
  }
}
