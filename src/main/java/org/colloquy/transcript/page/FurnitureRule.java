package org.colloquy.transcript.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.colloquy.model.Furniture;
import org.colloquy.model.lexicon.WordLine;

/**
 * A rule that recognises page furniture by a phrase.
 *
 * @param kind the kind of furniture
 * @param where how much of the page it marks
 * @param pattern the phrase
 */
record FurnitureRule(Furniture.Kind kind, Where where, Pattern pattern) {
  /** How much of the page a phrase marks. */
  enum Where {
    /** The furniture is a whole paragraph, which the phrase matches. */
    PARAGRAPH,
    /** The furniture reaches from the phrase to the next label or the end of the page. */
    FROM_HERE
  }

  /** Reads {@code kind TAB where TAB pattern}, as in furniture.tsv. */
  static FurnitureRule parse(WordLine line) {
    List<String> fields = line.fields();
    if (fields.size() != 3) {
      throw line.malformed("not a kind, a place and a pattern");
    }
    return new FurnitureRule(
        Furniture.Kind.valueOf(fields.get(0).toUpperCase(Locale.ROOT)),
        Where.valueOf(fields.get(1).toUpperCase(Locale.ROOT).replace('-', '_')),
        Pattern.compile(fields.get(2), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }
}
