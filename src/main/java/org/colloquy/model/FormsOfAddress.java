package org.colloquy.model;

import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/** Knows what somebody is spoken to with instead of a name: {@code Your Honor}, {@code sir}. */
public final class FormsOfAddress {
  private FormsOfAddress() {}

  /** Whether these two words that follow each other address somebody. */
  public static boolean is(String your, String title) {
    return your.equalsIgnoreCase("your") && Lexicon.has(WordKind.TITLE_BEHIND_YOUR, title);
  }

  /** Whether this word, set off from what is around it, addresses somebody. */
  public static boolean is(String word) {
    return Lexicon.has(WordKind.CALLED_BY, word);
  }
}
