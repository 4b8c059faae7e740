package org.colloquy.accuracy;

import java.util.List;

/** What a person wrote down of one file. */
sealed interface Gold {
  /** In offsets of the file's text. */
  record Offsets(String text, List<GoldTurn> turns) implements Gold {}

  /**
   * For a format that is read into a text of its own.
   *
   * @param otherWords words of the page that nobody said
   */
  record Sequence(List<SequenceScorer.Gold> turns, int otherWords) implements Gold {}

  /** A text in which nobody speaks. */
  record Nothing() implements Gold {}
}
