package org.colloquy.speaker.label;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.model.PersonName;
import org.colloquy.model.lexicon.GivenNames;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/** The words of an office in front of a name: which they are, and where the office may end. */
final class OfficeWords {
  /** The word of the office is one of the first: {@code SPECIAL PRESIDENTIAL ENVOY FOR}. */
  private static final int MOST_WORDS_BEFORE_OFFICE = 3;

  private static final Set<String> LEADS_ON = Set.of("of", "for", "to", "on", "at", "and", "&");

  private static final List<WordKind> OFFICES =
      List.of(
          WordKind.TITLE,
          WordKind.TITLE_WORD,
          WordKind.TITLE_QUALIFIER,
          WordKind.OFFICE,
          WordKind.PUBLIC_OFFICE,
          WordKind.POST);

  private static final Pattern NOT_YET = Pattern.compile("-(?:elect|designate|designee)$");

  private OfficeWords() {}

  /**
   * Returns the index of the first word that may begin the name: it stands behind the words of the
   * office, and what leads on takes at least one word with it; 0 if no office stands in front. It
   * is the number of words if the office takes them all. If nothing leads on, the name begins right
   * there.
   */
  static int earliestName(List<String> words) {
    int at = 0;
    while (at < words.size() && at <= MOST_WORDS_BEFORE_OFFICE && !leadsOn(words, at + 1)) {
      at++;
    }
    boolean ledOn = leadsOn(words, at + 1) && isOffice(words.get(at));
    if (!ledOn) {
      return behindPlainOffice(words);
    }
    at++;
    while (at < words.size() && (leadsOn(words, at) || isArticle(words.get(at)))) {
      at++;
      while (at < words.size() && (isArticle(words.get(at)) || isSaint(words.get(at)))) {
        at++;
      }
      at++;
    }
    return Math.min(at, words.size());
  }

  /**
   * Returns the index of the first word behind words for offices, or behind a post with other words
   * in front: {@code EXECUTIVE DIRECTOR}. A given name in front shows that the post is a surname.
   */
  private static int behindPlainOffice(List<String> words) {
    int at = 0;
    while (at < words.size() && isOffice(words.get(at))) {
      at++;
    }
    for (int i = at;
        i < words.size() && i <= MOST_WORDS_BEFORE_OFFICE && !isGivenName(words.get(i));
        i++) {
      if (Lexicon.has(WordKind.POST, PersonName.fold(words.get(i)))) {
        at = i + 1;
      }
    }
    return at < words.size() ? at : 0;
  }

  /** Whether there is a word at this 0-based index that leads on. */
  static boolean leadsOn(List<String> words, int at) {
    return at < words.size() && leadsOn(words.get(at));
  }

  /** Whether more of the office follows behind the word: {@code of}, {@code to}. */
  static boolean leadsOn(String word) {
    return LEADS_ON.contains(small(word));
  }

  private static boolean isArticle(String word) {
    return small(word).equals("the");
  }

  private static boolean isSaint(String word) {
    return PersonName.fold(word).equals("st");
  }

  /** Whether the word is one for an office, held or not held yet. */
  static boolean isOffice(String word) {
    String office = NOT_YET.matcher(PersonName.fold(word)).replaceFirst("");
    return OFFICES.stream().anyMatch(kind -> Lexicon.has(kind, office));
  }

  /** Whether the word is a given name, though it may be other things, too. */
  static boolean isGivenName(String word) {
    return GivenNames.bearerOf(PersonName.fold(word)).isPresent()
        && !Lexicon.has(WordKind.PARTICLE, word);
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
