package org.colloquy.model;

/**
 * What somebody says in one transcript, counted.
 *
 * @param questions sentences that end in a question mark
 * @param tones of the sentences
 */
public record Speech(int turns, int sentences, long words, int questions, Tones tones) {
  public static final Speech NONE = new Speech(0, 0, 0, 0, Tones.NONE);

  public Speech {
    if (turns < 0 || sentences < 0 || words < 0 || questions < 0) {
      throw new IllegalArgumentException("a count is negative");
    }
  }

  /** This and more. */
  public Speech and(Speech more) {
    return new Speech(
        turns + more.turns,
        sentences + more.sentences,
        words + more.words,
        questions + more.questions,
        tones.and(more.tones));
  }
}
