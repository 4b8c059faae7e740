package org.colloquy.language.coreference;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The words of one document by number, so that comparing two of them is comparing numbers. */
final class Words {
  private final Map<String, Integer> numbers = new HashMap<>();

  int of(String word) {
    return numbers.computeIfAbsent(word, w -> numbers.size());
  }

  /** The number of a word whatever its case, as {@code String.equalsIgnoreCase} has it. */
  int folded(String word) {
    char[] folded = word.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = Character.toLowerCase(Character.toUpperCase(folded[i]));
    }
    return of(new String(folded));
  }

  /** The numbers of these words, sorted, each once. */
  int[] of(Collection<String> words) {
    return words.stream().mapToInt(this::of).sorted().distinct().toArray();
  }

  static boolean contains(int[] sorted, int word) {
    return Arrays.binarySearch(sorted, word) >= 0;
  }

  static boolean containsAll(int[] sorted, int... words) {
    for (int word : words) {
      if (!contains(sorted, word)) {
        return false;
      }
    }
    return true;
  }

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
