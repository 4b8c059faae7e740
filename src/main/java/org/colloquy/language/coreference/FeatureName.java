package org.colloquy.language.coreference;

/**
 * A feature's name as a number that can be made of the numbers of its parts, so that no name has to
 * be put together while mentions are scored.
 *
 * @param hash a polynomial in the name's UTF-16 code units, modulo 2^64
 * @param shift the multiplier to the power of the name's length
 */
record FeatureName(long hash, long shift) {
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  static FeatureName of(String name) {
    long shift = 1;
    for (int i = 0; i < name.length(); i++) {
      shift *= MULTIPLIER;
    }
    return new FeatureName(hash(name), shift);
  }

  static long hash(String name) {
    long hash = 0;
    for (int i = 0; i < name.length(); i++) {
      hash = hash * MULTIPLIER + name.charAt(i) + 1;
    }
    return hash;
  }

  /** The hash of a name followed by this one. */
  long after(long name) {
    return name * shift + hash;
  }
}
