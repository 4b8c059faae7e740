package org.colloquy.transcript.label;

import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;
import org.colloquy.model.lexicon.Writing;

/** Pieces of regular expressions for names as they are written; they capture nothing. */
final class PersonWords {
  /** A word of a name; a full stop only behind initials and forms of address. */
  static final String WORD =
      "(?:(?:\\p{Lu}\\.-?){1,4}|(?:St|Rt|Ph|Esq|"
          + Lexicon.anyOf(Writing.CAPITALISED, WordKind.SHORT_TITLE, WordKind.GENERATION)
          + ")\\.|\\p{Lu}[\\p{L}\\p{M}\\d'’]{0,30}(?:-[\\p{L}\\p{M}'’]{1,30}){0,2}|#\\d{1,3})";

  /** A name of up to six words. */
  static final String NAME =
      WORD
          + "(?:[ \\u00A0](?:"
          + WORD
          + "|"
          + Lexicon.anyOf(WordKind.PARTICLE, WordKind.JOINING_WORD)
          + "|pro|tempore|["
          + "“\"‘'(]\\p{Lu}\\p{L}{1,15}[”\"’')](?=[ \\u00A0]\\p{Lu})|#?\\d{1,3})){0,5}";

  /** A name of up to three words. */
  static final String SHORT_NAME = WORD + "(?:[ \\u00A0]" + WORD + "){0,2}";

  private PersonWords() {}
}
