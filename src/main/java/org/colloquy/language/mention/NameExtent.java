package org.colloquy.language.mention;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.colloquy.language.naming.NameSpan;
import org.colloquy.model.Span;
import org.colloquy.model.Traits;

/**
 * The extent of the mention of a name: the name, the words before it that belong to it ({@code
 * the}, {@code Russian President}) and its possessive ending.
 */
final class NameExtent {
  private NameExtent() {}

  static Span of(NameSpan name, List<Phrase> phrases, List<CoreLabel> tokens) {
    int first = name.first();
    int last = name.last();
    for (Phrase phrase : phrases) {
      boolean headed = name.first() <= phrase.head() && phrase.head() <= name.last();
      if (headed && phrase.form() == Traits.Form.NAME && phrase.first() < first) {
        int from = first;
        while (from > phrase.first() && belongs(tokens.get(from - 1).tag())) {
          from--;
        }
        first = from == phrase.first() ? from : first;
      }
      if (headed && phrase.last() == last + 1 && tokens.get(phrase.last()).tag().equals("POS")) {
        last++;
      }
    }
    return new Span(tokens.get(first).beginPosition(), tokens.get(last).endPosition());
  }

  private static boolean belongs(String tag) {
    return tag.equals("DT") || tag.startsWith("NN") || tag.startsWith("JJ");
  }
}
