package org.colloquy.corenlp.gazetteer;

import java.util.Locale;

/** The words of rules: how they are compared ignoring case, and which of them are patterns. */
final class RuleWords {
  private static final String SPECIAL = "[]?.\\^$()*+{}|";

  private RuleWords() {}

  /**
   * Returns the word's fold. Two words have the same fold if and only if they are equal ignoring
   * case.
   */
  static String folded(String word) {
    int i = 0;
    while (i < word.length() && isUnchanged(word.charAt(i))) {
      i++;
    }
    if (i == word.length()) {
      return word;
    }
    StringBuilder folded = new StringBuilder(word.length());
    word.codePoints()
        .forEach(c -> folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c))));
    return folded.toString();
  }

  /**
   * Returns the word in lower case, which differs from its fold for a few letters of some scripts.
   */
  static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Whether a word of a rule is literal, not a pattern. */
  static boolean isLiteral(String word) {
    return word.chars().noneMatch(c -> SPECIAL.indexOf(c) >= 0);
  }

  /** Whether a byte of a rule's word is ASCII, not a capital and not part of a pattern. */
  static boolean isPlain(byte b) {
    return isUnchanged((char) b) && SPECIAL.indexOf(b) < 0;
  }

  private static boolean isUnchanged(char c) {
    return c < 128 && (c < 'A' || c > 'Z');
  }
}
