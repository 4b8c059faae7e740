package org.colloquy.identity.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Says which names of a page are worth keeping. Of the 21 million names of the dictionary most were
 * used in a single link ({@code Iranian-made} for a rocket launcher): they are sure of their page,
 * and tell nothing. A name is kept if its links lead to several pages, since it is used often, or
 * if it is made of the title's words or initials.
 */
final class NameFilter {
  /** A page that fewer names lead to is too little known to be told from its namesakes. */
  private static final int FEWEST_NAMES = 4;

  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 7;
  private static final int LONGEST_ACRONYM = 6;

  private NameFilter() {}

  /** Whether a page that this many names lead to is kept at all. */
  static boolean isKnown(int names) {
    return names >= FEWEST_NAMES;
  }

  /**
   * Whether a name of any page may be one that people say: not too long, with a capital, without
   * the marks of addresses and lists.
   */
  static boolean isSayable(String name) {
    if (name.length() > LONGEST) {
      return false;
    }
    boolean capital = false;
    int words = 1;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == ':' || c == '/' || c == '|') {
        return false;
      }
      words += c == ' ' ? 1 : 0;
      capital |= Character.isUpperCase(c);
    }
    return capital && words <= MOST_WORDS;
  }

  /** Returns the names of a page that are worth keeping. */
  static List<DictionaryLine> worthKeeping(String title, List<DictionaryLine> sayable) {
    List<String> ofTitle = words(title);
    StringBuilder initials = new StringBuilder();
    ofTitle.forEach(word -> initials.append(word.charAt(0)));
    List<DictionaryLine> kept = new ArrayList<>();
    for (DictionaryLine line : sayable) {
      if (!line.isSure()
          || ofTitle.containsAll(words(line.name()))
          || isAcronym(line.name(), initials.toString())) {
        kept.add(line);
      }
    }
    return kept;
  }

  private static boolean isAcronym(String name, String initials) {
    if (name.length() > 2 * LONGEST_ACRONYM) {
      return false;
    }
    String letters = name.replace(".", "");
    return letters.length() > 1
        && letters.length() <= LONGEST_ACRONYM
        && initials.contains(letters.toLowerCase(Locale.ROOT));
  }

  /** The words in small letters. Millions of names pass here, so no pattern splits them. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inWord && begin < 0) {
        begin = i;
      } else if (!inWord && begin >= 0) {
        words.add(text.substring(begin, i).toLowerCase(Locale.ROOT));
        begin = -1;
      }
    }
    return words;
  }
}
