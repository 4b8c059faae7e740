package org.colloquy.corenlp.classifier;

import java.util.Arrays;
import java.util.List;
import org.colloquy.corenlp.feature.FeatureName;

/**
 * A hash table from the hash of a text to a number, with open addressing and a load of at most
 * three quarters.
 */
final class HashTable {
  private static final int NONE = -1;
  private static final long MIXER = 0xFF51AFD7ED558CCDL;

  private final long[] texts;
  private final int[] numbers;
  private final int shift;

  private HashTable(int size) {
    int bits = 64 - Long.numberOfLeadingZeros(Math.max(2L, size * 4L / 3));
    shift = 64 - bits;
    texts = new long[1 << bits];
    numbers = new int[1 << bits];
    Arrays.fill(numbers, NONE);
  }

  /**
   * @param numbers the numbers of the texts, in the order of the texts; not negative
   * @throws IllegalArgumentException if two texts have one hash
   */
  static HashTable of(List<String> texts, int... numbers) {
    HashTable table = new HashTable(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      long text = FeatureName.hash(texts.get(i));
      int slot = table.slot(text);
      if (table.numbers[slot] != NONE) {
        throw new IllegalArgumentException("another text has the hash of " + texts.get(i));
      }
      table.texts[slot] = text;
      table.numbers[slot] = numbers[i];
    }
    return table;
  }

  /** Returns the number of the text with this hash; −1 if it has none. */
  int get(long text) {
    return numbers[slot(text)];
  }

  boolean holdsTheSameAs(HashTable other) {
    return Arrays.equals(texts, other.texts) && Arrays.equals(numbers, other.numbers);
  }

  private int slot(long text) {
    int slot = (int) ((text ^ text >>> 32) * MIXER >>> shift);
    while (numbers[slot] != NONE && texts[slot] != text) {
      slot = slot + 1 & texts.length - 1;
    }
    return slot;
  }
}
