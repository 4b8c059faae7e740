package org.colloquy.language.tone;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.Span;

/**
 * The place of a target among the tokens of a parsed text.
 *
 * @param sentence the sentence that contains it
 * @param first 0-based index of its first token in the sentence
 * @param last 0-based index of its last token
 */
public record TargetPlace(CoreMap sentence, int first, int last) {
  /**
   * Returns the place of a span; if it crosses sentences, of its part in the first of them; empty
   * if no token is in it.
   */
  public static Optional<TargetPlace> of(Span span, List<CoreMap> sentences) {
    for (CoreMap sentence : sentences) {
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      int first = -1;
      int last = -1;
      for (int i = 0; i < tokens.size(); i++) {
        if (span.overlaps(new Span(tokens.get(i).beginPosition(), tokens.get(i).endPosition()))) {
          first = first < 0 ? i : first;
          last = i;
        }
      }
      if (first >= 0) {
        return Optional.of(new TargetPlace(sentence, first, last));
      }
    }
    return Optional.empty();
  }
}
