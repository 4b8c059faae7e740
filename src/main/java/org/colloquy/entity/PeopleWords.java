package org.colloquy.entity;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/**
 * The forms of the words for peoples, believers and the members of parties: {@code Norwegians} is
 * the plural of {@code Norwegian}, and {@code Democratic} the adjective of {@code Democrat}.
 */
final class PeopleWords {
  private static final List<String> ENDINGS = List.of("s", "ic");

  private PeopleWords() {}

  /** Returns the singular of a plural or an adjective; the word itself if it is neither. */
  static String singularOf(String word) {
    return stems(word)
        .filter(
            stem ->
                Lexicon.has(WordKind.PEOPLE, stem)
                    || Lexicon.has(WordKind.BELIEVER, stem)
                    || Lexicon.has(WordKind.PARTY_MEMBER, stem))
        .findFirst()
        .orElse(word);
  }

  /** The word without an ending that it has, for each such ending; whatever word it is. */
  static Stream<String> stems(String word) {
    return ENDINGS.stream()
        .filter(word::endsWith)
        .map(ending -> word.substring(0, word.length() - ending.length()));
  }
}
