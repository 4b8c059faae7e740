package org.colloquy.corenlp.gazetteer;

import java.util.Arrays;

/**
 * A set of byte strings, numbered from 0 in the order in which they were added. A few arrays hold
 * half a million words.
 */
final class ByteStrings {
  static final int NONE = -1;

  private byte[] pool = new byte[1 << 12];
  private int[] ends = new int[1 << 8];
  private int[] slots = new int[1 << 9];
  private int count;

  int size() {
    return count;
  }

  /**
   * Returns the number of the string in {@code source} from {@code from} to before {@code to};
   * {@link #NONE} if it was not added.
   */
  int find(byte[] source, int from, int to) {
    return slots[slotOf(source, from, to)] - 1;
  }

  /**
   * Returns the number of the string in {@code source} from {@code from} to before {@code to}; adds
   * it if it is new.
   */
  int intern(byte[] source, int from, int to) {
    int slot = slotOf(source, from, to);
    if (slots[slot] != 0) {
      return slots[slot] - 1;
    }
    int start = startOf(count);
    int end = start + to - from;
    if (end > pool.length) {
      pool = Arrays.copyOf(pool, Math.max(end, 2 * pool.length));
    }
    System.arraycopy(source, from, pool, start, to - from);
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * count);
    }
    ends[count++] = end;
    slots[slot] = count;
    if (2 * count > slots.length) {
      spread(2 * slots.length);
    }
    return count - 1;
  }

  /** Returns the first byte of a string, which must not be empty. */
  byte first(int number) {
    return pool[startOf(number)];
  }

  /** Frees the memory that was reserved for more strings. */
  void trim() {
    pool = Arrays.copyOf(pool, startOf(count));
    ends = Arrays.copyOf(ends, count);
  }

  private int startOf(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  /** Returns the slot that holds the string, or the empty slot where it belongs. */
  private int slotOf(byte[] source, int from, int to) {
    int slot = hash(source, from, to) & (slots.length - 1);
    while (slots[slot] != 0 && !holds(slots[slot] - 1, source, from, to)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private boolean holds(int number, byte[] source, int from, int to) {
    return Arrays.equals(pool, startOf(number), ends[number], source, from, to);
  }

  private void spread(int capacity) {
    slots = new int[capacity];
    for (int i = 0; i < count; i++) {
      int slot = hash(pool, startOf(i), ends[i]) & (capacity - 1);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (capacity - 1);
      }
      slots[slot] = i + 1;
    }
  }

  static int hash(byte[] source, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + source[i];
    }
    hash *= 0x9E3779B1;
    return hash ^ (hash >>> 15);
  }
}
