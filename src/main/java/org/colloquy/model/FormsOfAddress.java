package org.colloquy.model;

import java.util.Locale;
import java.util.Set;

/** Knows what somebody is spoken to with instead of a name: {@code Your Honor}, {@code sir}. */
public final class FormsOfAddress {
  /** With {@code your} in front. */
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

  /** By themselves. */
  private static final Set<String> WORDS =
      Set.of("sir", "ma'am", "ma’am", "madam", "counsel", "counselor", "counsellor");

  private FormsOfAddress() {}

  /** Whether these two words that follow each other address somebody. */
  public static boolean is(String your, String title) {
    return your.equalsIgnoreCase("your") && TITLES.contains(title.toLowerCase(Locale.ROOT));
  }

  /** Whether this word, set off from what is around it, addresses somebody. */
  public static boolean is(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
