package org.colloquy.language.serialized;

import java.io.StreamCorruptedException;
import java.util.Arrays;

/** What a stream may refer to again, by its number. What is not kept takes next to no room. */
final class Handles {
  private static final int PAGE_BITS = 10;
  private static final int PAGE = 1 << PAGE_BITS;

  private Object[][] pages = new Object[PAGE][];
  private int next;

  /** Gives the next number to what is kept later, or never. */
  int reserve() {
    return next++;
  }

  <T> T keep(T object) {
    return keep(next++, object);
  }

  /**
   * @param number was reserved
   */
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
   * @throws StreamCorruptedException if nothing was kept under the number
   */
  Object get(int number) throws StreamCorruptedException {
    int page = number >> PAGE_BITS;
    boolean known = number >= 0 && page < pages.length && pages[page] != null;
    Object object = known ? pages[page][number & PAGE - 1] : null;
    if (object == null) {
      throw new StreamCorruptedException("the model refers to what was not kept: " + number);
    }
    return object;
  }
}
