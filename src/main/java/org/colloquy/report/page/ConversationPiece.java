package org.colloquy.report.page;

import java.util.List;

/** A piece of a conversation as {@code report.html} shows it; the pieces of a turn nest. */
sealed interface ConversationPiece {
  /** Words, every run of white space made one space. */
  record PlainText(String text) implements ConversationPiece {}

  /** A stage direction, with its brackets. */
  record ShownDirection(String text) implements ConversationPiece {}

  /**
   * A sentence.
   *
   * @param number counted from 1 in the transcript
   * @param tone expected value as in a cell; empty if the sentence is unscored
   * @param likeliest {@code very negative} … {@code very positive}; empty if it is unscored
   * @param question whether it ends in a question mark
   */
  record ShownSentence(
      int number, String tone, String likeliest, boolean question, List<ConversationPiece> inner)
      implements ConversationPiece {
    public ShownSentence {
      inner = List.copyOf(inner);
    }
  }

  /**
   * A mention.
   *
   * @param row its row in {@code mentions.csv}
   * @param whole false for what is left of a mention that another one cuts in two
   */
  record ShownMention(PageRow row, boolean whole, List<ConversationPiece> inner)
      implements ConversationPiece {
    public ShownMention {
      inner = List.copyOf(inner);
    }
  }
}
