package org.colloquy.model;

import java.util.Locale;
import java.util.Set;

/** Knows titles that with {@code your} in front address somebody: {@code Your Honor}. */
public final class FormsOfAddress {
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

  private FormsOfAddress() {}

  /** Whether these two words that follow each other address somebody. */
  public static boolean is(String your, String title) {
    return your.equalsIgnoreCase("your") && TITLES.contains(title.toLowerCase(Locale.ROOT));
  }
}
