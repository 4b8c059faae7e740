package org.colloquy.report.page;

import java.util.List;

/** A piece of a conversation, as {@code report.html} shows it; the pieces of a turn nest. */
sealed interface ConversationPiece {
  /** Words, with one space for each run of white space. */
  record PlainText(String text) implements ConversationPiece {}

  /** A stage direction, with its brackets. */
  record ShownDirection(String text) implements ConversationPiece {}

  /**
   * A sentence.
   *
   * @param number counted from 1 in the transcript
   * @param start the 0-based offset of its first character in the file's text
   * @param line the line of that character, counted from 1
   * @param tone its score
   * @param likeliest the class of CoreNLP's model in which the tables count it: {@code very
   *     negative} … {@code very positive}, or {@code unscored}
   * @param question whether it ends in a question mark
   */
  record ShownSentence(
      int number,
      int start,
      int line,
      ShownTone tone,
      String likeliest,
      boolean question,
      List<ConversationPiece> inner)
      implements ConversationPiece {
    public ShownSentence {
      inner = List.copyOf(inner);
    }
  }

  /**
   * A mention.
   *
   * @param row its row in {@code mentions.csv}
   * @param whole false for a later part of a mention that another one cuts in two
   */
  record ShownMention(PageRow row, boolean whole, List<ConversationPiece> inner)
      implements ConversationPiece {
    public ShownMention {
      inner = List.copyOf(inner);
    }
  }

  /**
   * A stretch of what somebody is said to have said, or a part of one that another mark cuts in
   * two.
   *
   * @param row the row of the report in {@code reported.csv}
   */
  record ShownReport(PageRow row, List<ConversationPiece> inner) implements ConversationPiece {
    public ShownReport {
      inner = List.copyOf(inner);
    }
  }
}
