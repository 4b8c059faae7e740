package org.colloquy.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.model.lexicon.WordFile;
import org.colloquy.model.lexicon.WordLine;

/** Tells titles, offices and occupations in front of a name; the list is {@code honorifics.txt}. */
final class Honorifics {
  private static final int MOST_WORDS = 4;
  private static final Set<String> PHRASES = load();

  /** Words that may stand before a title and belong to it. */
  private static final Set<String> QUALIFIERS =
      Set.of(
          "former", "ex", "ex-", "acting", "then", "u.s.", "us", "retired", "the", "late", "deputy",
          "state", "interim");

  /** Titles that are common given names: in front of a single word they are the given name. */
  private static final Set<String> GIVEN_NAMES_TOO =
      Set.of("dean", "duke", "baron", "marshal", "major", "count", "deacon", "constable", "dame");

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
      } else if (QUALIFIERS.contains(fold(words.get(at)))) {
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
              .map(word -> word.replace(".", ""))
              .collect(Collectors.joining(" "));
      boolean givenName =
          length == 1 && GIVEN_NAMES_TOO.contains(phrase) && at + length == words.size() - 1;
      boolean surname = at + length < words.size() && words.get(at + length).equalsIgnoreCase("of");
      if (PHRASES.contains(phrase) && !givenName && !surname) {
        return length;
      }
    }
    return 0;
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static Set<String> load() {
    return WordFile.beside(Honorifics.class, "honorifics.txt").stream()
        .map(WordLine::text)
        .collect(Collectors.toUnmodifiableSet());
  }
}
