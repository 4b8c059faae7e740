package org.colloquy.corenlp.coreference;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The words of one document, numbered from 0, so that comparing words is comparing numbers. */
final class WordNumbers {
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Returns the word's number, a new one if the word is new. */
  int of(String word) {
    return numbers.computeIfAbsent(word, w -> numbers.size());
  }

  /**
   * Returns a number that is the same for words that are equal by {@code String.equalsIgnoreCase}.
   */
  int folded(String word) {
    char[] folded = word.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = Character.toLowerCase(Character.toUpperCase(folded[i]));
    }
    return of(new String(folded));
  }

  /** Returns the numbers of these words, sorted and without duplicates. */
  int[] of(Collection<String> words) {
    return words.stream().mapToInt(this::of).sorted().distinct().toArray();
  }

  /** Whether the word is among these words, sorted by number. */
  static boolean contains(int[] sorted, int word) {
    return Arrays.binarySearch(sorted, word) >= 0;
  }

  /** Whether all words are among these words, sorted by number. */
  static boolean containsAll(int[] sorted, int... words) {
    for (int word : words) {
      if (!contains(sorted, word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether two lists of words, both sorted by number, share a word. */
  static boolean intersect(int[] sorted, int... others) {
    int i = 0;
    int j = 0;
    while (i < sorted.length && j < others.length) {
      if (sorted[i] == others[j]) {
        return true;
      }
      if (sorted[i] < others[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }
}
