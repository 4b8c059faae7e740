package org.colloquy.corenlp.coreference;

/** A set of hashes of names, a hash table with open addressing and a load of at most one half. */
final class NameSet {
  private static final long MIXER = 0xFF51AFD7ED558CCDL;

  private final long[] names;
  private final int shift;

  /**
   * @throws IllegalArgumentException if a hash is 0, which marks an empty slot
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

  /** The number of slots. */
  int slots() {
    return names.length;
  }

  /** Returns the slot of a name, or the empty slot where it belongs. */
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
