package org.colloquy.corenlp.coreference;

import java.util.Arrays;

/**
 * Computes the Levenshtein distance of one string to many others, 64 cells at a time (Hyyrö, A
 * Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances, 2003, after Myers
 * 1999). For use by one thread.
 */
final class EditDistance {
  private static final int WORD = 64;
  private static final int DIRECT = 128;

  private String pattern = "";
  private int blocks;

  /**
   * For each character below {@link #DIRECT} and each block, its positions in the pattern, as bits.
   */
  private long[] direct = new long[DIRECT];

  private long[] other = new long[1];
  private long[] up = new long[1];
  private long[] down = new long[1];

  /** Sets the string that the others are compared with, the pattern. */
  void from(String pattern) {
    clear();
    this.pattern = pattern;
    blocks = (pattern.length() + WORD - 1) / WORD;
    if (up.length < blocks) {
      direct = new long[DIRECT * blocks];
      other = new long[blocks];
      up = new long[blocks];
      down = new long[blocks];
    }
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c < DIRECT) {
        direct[c * blocks + i / WORD] |= 1L << i % WORD;
      }
    }
  }

  private void clear() {
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c < DIRECT) {
        direct[c * blocks + i / WORD] = 0;
      }
    }
  }

  /**
   * Returns the number of characters that have to be inserted, deleted or replaced to turn the
   * pattern into the text.
   */
  int to(String text) {
    if (pattern.isEmpty()) {
      return text.length();
    }
    Arrays.fill(up, 0, blocks, -1L);
    Arrays.fill(down, 0, blocks, 0L);
    int distance = pattern.length();
    for (int i = 0; i < text.length(); i++) {
      distance += column(text.charAt(i));
    }
    return distance;
  }

  /** Processes one character of the text; returns the change of the distance: -1, 0 or 1. */
  private int column(char c) {
    long[] where = c < DIRECT ? direct : positions(c);
    int offset = c < DIRECT ? c * blocks : 0;
    int carry = 1;
    for (int b = 0; b < blocks; b++) {
      long equal = where[offset + b];
      long vertical = equal | down[b];
      if (carry < 0) {
        equal |= 1;
      }
      long horizontal = (equal & up[b]) + up[b] ^ up[b] | equal;
      long plus = down[b] | ~(horizontal | up[b]);
      long minus = up[b] & horizontal;
      long last = b < blocks - 1 ? Long.MIN_VALUE : 1L << (pattern.length() - 1) % WORD;
      int out = (plus & last) != 0 ? 1 : (minus & last) != 0 ? -1 : 0;
      plus = plus << 1 | (carry > 0 ? 1 : 0);
      minus = minus << 1 | (carry < 0 ? 1 : 0);
      up[b] = minus | ~(vertical | plus);
      down[b] = plus & vertical;
      carry = out;
    }
    return carry;
  }

  private long[] positions(char c) {
    Arrays.fill(other, 0, blocks, 0);
    for (int i = pattern.indexOf(c); i >= 0; i = pattern.indexOf(c, i + 1)) {
      other[i / WORD] |= 1L << i % WORD;
    }
    return other;
  }
}
