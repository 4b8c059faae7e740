package org.colloquy.model;

import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/** The forms of address that replace a name: {@code Your Honor}, {@code sir}. */
public final class FormsOfAddress {
  private FormsOfAddress() {}

  /** Whether these two consecutive words are a form of address; case is ignored. */
  public static boolean is(String your, String title) {
    return your.equalsIgnoreCase("your") && Lexicon.has(WordKind.TITLE_BEHIND_YOUR, title);
  }

  /** Whether this word, if set off by punctuation, is a form of address; case is ignored. */
  public static boolean is(String word) {
    return Lexicon.has(WordKind.CALLED_BY, word);
  }
}
