package org.colloquy.corenlp.serialized;

import java.io.StreamCorruptedException;
import java.util.Arrays;

/**
 * The objects that a stream may refer to again, by their handles, numbered from 0. A handle without
 * an object takes up next to no memory.
 */
final class Handles {
  private static final int PAGE_BITS = 10;
  private static final int PAGE = 1 << PAGE_BITS;

  private Object[][] pages = new Object[PAGE][];
  private int next;

  /** Returns the next number, for an object that is kept later or not at all. */
  int reserve() {
    return next++;
  }

  /** Keeps an object under the next number, and returns it. */
  <T> T keep(T object) {
    return keep(next++, object);
  }

  /** Keeps an object under a number that was reserved, and returns it. */
  <T> T keep(int number, T object) {
    int page = number >> PAGE_BITS;
    if (page >= pages.length) {
      pages = Arrays.copyOf(pages, Math.max(page + 1, 2 * pages.length));
    }
    if (pages[page] == null) {
      pages[page] = new Object[PAGE];
    }
    pages[page][number & PAGE - 1] = object;
    return object;
  }

  /**
   * Returns the object with this number.
   *
   * @throws StreamCorruptedException if no object was kept under the number
   */
  Object get(int number) throws StreamCorruptedException {
    int page = number >> PAGE_BITS;
    boolean known = number >= 0 && page < pages.length && pages[page] != null;
    Object object = known ? pages[page][number & PAGE - 1] : null;
    if (object == null) {
      throw new StreamCorruptedException(
          "the model refers to an object that is not kept: " + number);
    }
    return object;
  }
}
