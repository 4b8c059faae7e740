package org.colloquy.language.names;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Keeps what was worked out for a word until another word needs its place. Safe for use by several
 * threads; what is told never depends on what is kept.
 */
final class RecentWords<T> {
  private static final int PLACES = 1 << 12;
  private static final int LONGEST = 40;

  private record Remembered<T>(String word, T value) {}

  private final AtomicReferenceArray<Remembered<T>> entries = new AtomicReferenceArray<>(PLACES);

  /** What the reader says of the word, now or before; words that are very long are not kept. */
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
