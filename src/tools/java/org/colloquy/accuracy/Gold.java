package org.colloquy.accuracy;

import java.util.List;

/** The gold labels of one file, made by a person. */
sealed interface Gold {
  /** The gold turns of a file, by offsets in its text. */
  record Offsets(String text, List<GoldTurn> turns) implements Gold {}

  /**
   * The gold turns of a file whose format is read into a text of its own.
   *
   * @param otherWords number of words of the page that nobody said
   */
  record Sequence(List<SequenceScorer.Gold> turns, int otherWords) implements Gold {}

  /** The gold label of a text in which nobody speaks. */
  record Nothing() implements Gold {}
}
