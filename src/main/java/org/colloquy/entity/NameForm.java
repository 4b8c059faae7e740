package org.colloquy.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.model.PersonName;
import org.colloquy.model.Words;

/**
 * A name as it is listed: no article in front, no possessive ending behind. Comparisons ignore
 * case, accents, dots and apostrophes.
 *
 * @param text the trimmed name, single-spaced; never blank
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

  /** Whether this is the other's initials: {@code HTC} for {@code Harbour Transit Commission}. */
  boolean isAcronymOf(NameForm other) {
    String letters = text.replace(".", "");
    boolean capitals =
        letters.length() >= SHORTEST_ACRONYM && letters.chars().allMatch(Character::isUpperCase);
    if (!capitals || other.words().size() < SHORTEST_ACRONYM) {
      return false;
    }
    List<Character> initials = new ArrayList<>();
    for (String word : other.words()) {
      if (!SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
        initials.add(Character.toUpperCase(word.charAt(0)));
      }
    }
    StringBuilder joined = new StringBuilder();
    initials.forEach(joined::append);
    return letters.contentEquals(joined);
  }

  /**
   * Whether this is how the other, a longer name, begins: {@code Stroudwater} for {@code
   * Stroudwater Engineering}.
   */
  boolean beginsName(NameForm other) {
    return other.words().size() > words().size()
        && PersonName.fold(other.text).startsWith(key() + " ");
  }
}
