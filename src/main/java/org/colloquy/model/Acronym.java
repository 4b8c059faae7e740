package org.colloquy.model;

import java.util.Locale;
import java.util.Set;

/** Acronyms and what they are made of: {@code HTC} for {@code Harbour Transit Commission}. */
public final class Acronym {
  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "and", "for", "in", "on", "to", "de", "&");
  private static final int SHORTEST = 2;

  private Acronym() {}

  /**
   * Returns the letters of a name that looks like an acronym, with dots or without: {@code HTC} for
   * {@code H.T.C.}; empty if it does not look like one.
   */
  public static String lettersOf(String name) {
    String letters = name.replace(".", "");
    boolean capitals =
        letters.length() >= SHORTEST && letters.chars().allMatch(Character::isUpperCase);
    return capitals ? letters : "";
  }

  /**
   * Returns the first letters of a name's words, as capitals, except small words such as <i>of</i>;
   * empty for a single word, and for a name that holds an acronym: {@code N.L. Senate} is no
   * expansion of {@code NLS}.
   *
   * @param name single-spaced
   */
  public static String initialsOf(String name) {
    String[] words = name.split(" ");
    if (words.length < SHORTEST) {
      return "";
    }
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (!lettersOf(word).isEmpty()) {
        return "";
      }
      if (!word.isEmpty() && !SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
        initials.append(Character.toUpperCase(word.charAt(0)));
      }
    }
    return initials.toString();
  }
}
