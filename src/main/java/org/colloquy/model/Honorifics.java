package org.colloquy.model;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/** Recognises titles, offices and occupations in front of a name; {@link Lexicon} lists them. */
final class Honorifics {
  private static final int MOST_WORDS = 4;

  /** Makes an office of one that is not held yet: {@code mayor-elect}. */
  private static final Pattern NOT_YET = Pattern.compile("-(?:elect|designate|designee)$");

  private Honorifics() {}

  /**
   * How many of the words in front are no part of the name; never all of them, so that {@code
   * Chief} alone stays what it is.
   */
  static int leadingIn(List<String> words) {
    int reached = 0;
    int at = 0;
    while (at < words.size() - 1) {
      int length = phraseAt(words, at);
      if (length > 0) {
        at += length;
        reached = at;
      } else if (Lexicon.has(WordKind.TITLE_QUALIFIER, words.get(at))) {
        at++;
      } else {
        break;
      }
    }
    return reached;
  }

  private static int phraseAt(List<String> words, int at) {
    for (int length = Math.min(MOST_WORDS, words.size() - 1 - at); length > 0; length--) {
      String phrase =
          words.subList(at, at + length).stream()
              .map(Honorifics::fold)
              .map(word -> NOT_YET.matcher(word.replace(".", "")).replaceFirst(""))
              .collect(Collectors.joining(" "));
      boolean givenName =
          length == 1
              && Lexicon.has(WordKind.TITLE_OR_GIVEN_NAME, phrase)
              && at + length == words.size() - 1;
      boolean surname = at + length < words.size() && words.get(at + length).equalsIgnoreCase("of");
      if (Lexicon.has(WordKind.TITLE, phrase) && !givenName && !surname) {
        return length;
      }
    }
    return 0;
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
