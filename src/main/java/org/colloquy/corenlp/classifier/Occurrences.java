package org.colloquy.corenlp.classifier;

import java.util.List;

/**
 * The occurrence patterns of capitalised words: whether such a word occurs elsewhere in the
 * sentence, alone (X) or with another name before or after it (XY, YX).
 */
final class Occurrences {
  /** The names of the features; the bit of a feature is its index. */
  static final List<String> NAMES =
      List.of(
          "NO-OCCURRENCE-PATTERN",
          "XY-NEXT-OCCURRENCE-XY",
          "XY-NEXT-OCCURRENCE-Y",
          "XY-PREV-OCCURRENCE-XY",
          "XY-PREV-OCCURRENCE-Y",
          "X-NEXT-OCCURRENCE-YX",
          "X-NEXT-OCCURRENCE-XY",
          "X-NEXT-OCCURRENCE-X",
          "X-PREV-OCCURRENCE-YX",
          "X-PREV-OCCURRENCE-XY",
          "X-PREV-OCCURRENCE-X");

  private static final int NEAREST = 3;
  private static final int BEYOND = 150;
  private static final String PROPER_NOUN = "NNP";

  private final List<WordForm> words;
  private final List<String> tags;

  /**
   * @param tags the words' part-of-speech tags
   */
  Occurrences(List<WordForm> words, List<String> tags) {
    this.words = words;
    this.tags = tags;
  }

  /** Returns the features of the token at this 0-based place, as bits. */
  int at(int place) {
    if (place == 0 || place == words.size() - 1) {
      return 1;
    }
    WordForm word = words.get(place);
    WordForm before = words.get(place - 1);
    WordForm after = words.get(place + 1);
    if (!(word.capitalised() && after.small() && after.letters() && before.letters())) {
      return 1;
    }
    boolean pair = isName(place - 1);
    int found = 0;
    for (int other = place + NEAREST; other < Math.min(words.size(), place + BEYOND); other++) {
      if (words.get(other).isSameWordAs(word)) {
        found |= 1 << (pair ? together(1, other, before) : alone(5, other, -1));
      }
    }
    for (int other = place - NEAREST; other > Math.max(-1, place - BEYOND); other--) {
      if (words.get(other).isSameWordAs(word)) {
        found |= 1 << (pair ? together(3, other, before) : alone(8, other, 1));
      }
    }
    return found;
  }

  private int together(int first, int other, WordForm before) {
    return other > 0 && words.get(other - 1).isSameWordAs(before) ? first : first + 1;
  }

  private int alone(int first, int other, int towards) {
    if (isName(other + towards)) {
      return first;
    }
    return isName(other - towards) ? first + 1 : first + 2;
  }

  private boolean isName(int place) {
    return place >= 0
        && place < words.size()
        && words.get(place).capitalised()
        && PROPER_NOUN.equals(tags.get(place));
  }
}
