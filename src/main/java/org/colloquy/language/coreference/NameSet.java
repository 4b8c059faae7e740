package org.colloquy.language.coreference;

/** A set of hashes of names: open addressing, half empty at least. */
final class NameSet {
  private static final long MIXER = 0xFF51AFD7ED558CCDL;

  private final long[] names;
  private final int shift;

  /**
   * @throws IllegalArgumentException if one of them is 0, which stands for an empty place
   */
  NameSet(long... all) {
    int bits = 64 - Long.numberOfLeadingZeros(Math.max(2L, 2L * all.length));
    shift = 64 - bits;
    names = new long[1 << bits];
    for (long name : all) {
      if (name == 0) {
        throw new IllegalArgumentException("the hash of a name is 0");
      }
      names[slot(name)] = name;
    }
  }

  /** How many places there are. */
  int slots() {
    return names.length;
  }

  /** The place of a name, or the empty place where it would be. */
  int slot(long name) {
    int slot = (int) ((name ^ name >>> 32) * MIXER >>> shift);
    while (names[slot] != 0 && names[slot] != name) {
      slot = slot + 1 & names.length - 1;
    }
    return slot;
  }

  boolean contains(long name) {
    return names[slot(name)] == name && name != 0;
  }
}
