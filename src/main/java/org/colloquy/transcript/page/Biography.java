package org.colloquy.transcript.page;

import java.util.regex.Pattern;
import org.colloquy.model.Span;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/**
 * A biography at the foot of a page: a paragraph that begins with a full name and says what that
 * person is or does ({@code Jane Roe is one of the hosts of …}).
 */
final class Biography {
  private static final Pattern SHAPE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}.'’\\-]*(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’\\-]*|"
              + Lexicon.anyOf(WordKind.PARTICLE)
              + ")){1,4}"
              + "(?:,.{1,60},)? (?:is (?:an? |the |one of |[\\p{Lu}].{1,40}'s )|covers |reports |hosts |joined |serves as "
              + "|has (?:been|covered|reported|worked|hosted)\\b|anchors |writes ).*",
          Pattern.DOTALL);

  private Biography() {}

  /** Whether the paragraph is a biography. */
  static boolean at(String text, Span paragraph) {
    return SHAPE.matcher(text).region(paragraph.start(), paragraph.end()).matches();
  }
}
