package org.colloquy.language.tone;

import java.util.List;
import java.util.OptionalDouble;
import org.colloquy.model.Span;

/**
 * A sentence with labels that people gave.
 *
 * @param document the article or file that it is from; folds never separate it
 * @param targets the mentions whose tone is labelled; empty if none is
 * @param sentiment the sentence's own, −2 to +2; empty if it is not labelled
 */
record LabelledSentence(
    Source source, String document, String text, List<Goal> targets, OptionalDouble sentiment) {

  /**
   * A mention whose tone is labelled.
   *
   * @param span its place in the text, in UTF-16 code units
   * @param label 0 for negative, 1 for neutral, 2 for positive
   */
  record Goal(Span span, int label) {}

  LabelledSentence {
    targets = List.copyOf(targets);
  }
}
