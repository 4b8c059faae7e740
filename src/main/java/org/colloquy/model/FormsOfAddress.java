package org.colloquy.model;

import java.util.Locale;
import java.util.Set;

/** The forms of address that replace a name: {@code Your Honor}, {@code sir}. */
public final class FormsOfAddress {
  /** Titles that need {@code your} in front. */
  private static final Set<String> TITLES =
      Set.of(
          "honor",
          "honour",
          "honors",
          "honours",
          "lordship",
          "lordships",
          "ladyship",
          "worship",
          "majesty",
          "highness",
          "excellency",
          "excellencies",
          "eminence",
          "holiness");

  /** Words that address somebody by themselves. */
  private static final Set<String> WORDS =
      Set.of("sir", "ma'am", "ma’am", "madam", "counsel", "counselor", "counsellor");

  private FormsOfAddress() {}

  /** Whether these two consecutive words are a form of address; case is ignored. */
  public static boolean is(String your, String title) {
    return your.equalsIgnoreCase("your") && TITLES.contains(title.toLowerCase(Locale.ROOT));
  }

  /** Whether this word, if set off by punctuation, is a form of address; case is ignored. */
  public static boolean is(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
