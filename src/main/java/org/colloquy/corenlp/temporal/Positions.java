package org.colloquy.corenlp.temporal;

import java.util.Arrays;

/** An immutable set of places between the tokens of a list; place 0 is before the first token. */
final class Positions {
  private final long[] words;

  private Positions(long[] words) {
    this.words = words;
  }

  /** The empty set for a list of this many tokens. */
  static Positions none(int tokens) {
    return new Positions(new long[length(tokens)]);
  }

  /** All places in a list of this many tokens, including the one after the last. */
  static Positions all(int tokens) {
    long[] words = new long[length(tokens)];
    for (int place = 0; place <= tokens; place++) {
      words[place >> 6] |= 1L << place;
    }
    return new Positions(words);
  }

  /** The places before the tokens for which the value is true. */
  static Positions before(boolean... holds) {
    long[] words = new long[length(holds.length)];
    for (int place = 0; place < holds.length; place++) {
      if (holds[place]) {
        words[place >> 6] |= 1L << place;
      }
    }
    return new Positions(words);
  }

  private static int length(int tokens) {
    return (tokens >> 6) + 1;
  }

  boolean isEmpty() {
    for (long word : words) {
      if (word != 0) {
        return false;
      }
    }
    return true;
  }

  boolean contains(int place) {
    return (words[place >> 6] & 1L << place) != 0;
  }

  Positions and(Positions other) {
    long[] both = words.clone();
    for (int i = 0; i < both.length; i++) {
      both[i] &= other.words[i];
    }
    return new Positions(both);
  }

  Positions or(Positions other) {
    long[] either = words.clone();
    for (int i = 0; i < either.length; i++) {
      either[i] |= other.words[i];
    }
    return new Positions(either);
  }

  /** Returns the places one token further left; place 0 is dropped. */
  Positions oneBefore() {
    long[] shifted = new long[words.length];
    for (int i = 0; i < shifted.length; i++) {
      shifted[i] = words[i] >>> 1 | (i + 1 < words.length ? words[i + 1] << 63 : 0);
    }
    return new Positions(shifted);
  }

  /** Returns each place and all places to the left of it. */
  Positions andAllBefore() {
    long[] filled = new long[words.length];
    boolean further = false;
    for (int i = words.length - 1; i >= 0; i--) {
      long highest = Long.highestOneBit(words[i]);
      filled[i] = further ? -1L : highest | highest - 1;
      if (words[i] == 0 && !further) {
        filled[i] = 0;
      }
      further |= words[i] != 0;
    }
    return new Positions(filled);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Positions that && Arrays.equals(words, that.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }
}
