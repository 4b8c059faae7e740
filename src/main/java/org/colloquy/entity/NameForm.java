package org.colloquy.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.model.PersonName;
import org.colloquy.model.Words;

/**
 * The form of a name in lists: without an article before it or a possessive ending. Comparisons
 * ignore case, accents, dots and apostrophes.
 *
 * @param text the form, single-spaced; never blank
 */
record NameForm(String text) {
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "this", "that", "its", "their", "our", "his", "her");
  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "and", "for", "in", "on", "to", "de", "&");
  private static final int SHORTEST_ACRONYM = 2;

  static NameForm of(String mention) {
    String spaced = Words.singleSpaced(mention);
    String bare = spaced.replaceAll("(?<=\\p{L}[sS])['’]$|['’][sS]$", "").strip();
    int space = bare.indexOf(' ');
    while (space > 0 && ARTICLES.contains(bare.substring(0, space).toLowerCase(Locale.ROOT))) {
      bare = bare.substring(space + 1);
      space = bare.indexOf(' ');
    }
    return new NameForm(bare.isEmpty() ? spaced : bare);
  }

  String key() {
    return PersonName.fold(text);
  }

  List<String> words() {
    return List.of(text.split(" "));
  }

  /** The first word, folded for comparison. */
  String firstWord() {
    String key = key();
    int space = key.indexOf(' ');
    return space < 0 ? key : key.substring(0, space);
  }

  /**
   * The first letters of its words, except small words such as <i>of</i>; empty for a single word.
   */
  String initials() {
    if (words().size() < SHORTEST_ACRONYM) {
      return "";
    }
    StringBuilder initials = new StringBuilder();
    for (String word : words()) {
      if (!SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
        initials.append(Character.toUpperCase(word.charAt(0)));
      }
    }
    return initials.toString();
  }

  /**
   * The letters of a form that looks like an acronym, with dots or without: {@code HTC} for {@code
   * H.T.C.}; empty if it does not look like one.
   */
  String acronym() {
    String letters = text.replace(".", "");
    boolean capitals =
        letters.length() >= SHORTEST_ACRONYM && letters.chars().allMatch(Character::isUpperCase);
    return capitals ? letters : "";
  }

  /**
   * Whether the other, longer name begins with this one: {@code Stroudwater Engineering} with
   * {@code Stroudwater}.
   */
  boolean beginsName(NameForm other) {
    return other.words().size() > words().size()
        && PersonName.fold(other.text).startsWith(key() + " ");
  }
}
