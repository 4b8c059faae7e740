package org.colloquy.corenlp.classifier;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * A cache of the values computed for recent words; a word's value stays until another word takes
 * its place. Results never depend on the cache's content. Safe for use by several threads.
 */
final class RecentWords<T> {
  private static final int PLACES = 1 << 12;
  private static final int LONGEST = 40;

  private record Remembered<T>(String word, T value) {}

  private final AtomicReferenceArray<Remembered<T>> entries = new AtomicReferenceArray<>(PLACES);

  /**
   * Returns the value that the reader computes for the word, cached or new. Very long words are not
   * cached.
   */
  T get(String word, Function<String, T> reader) {
    int hash = word.hashCode();
    int place = (hash ^ hash >>> 12) & PLACES - 1;
    Remembered<T> entry = entries.getPlain(place);
    if (entry != null && entry.word().equals(word)) {
      return entry.value();
    }
    T value = reader.apply(word);
    if (word.length() <= LONGEST) {
      entries.setPlain(place, new Remembered<>(word, value));
    }
    return value;
  }
}
