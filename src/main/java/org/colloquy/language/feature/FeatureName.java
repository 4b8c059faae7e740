package org.colloquy.language.feature;

/**
 * A feature's name as a number that can be made of the numbers of its parts, so that no name has to
 * be put together while mentions are scored.
 *
 * @param hash a polynomial in the name's UTF-16 code units, modulo 2^64
 * @param shift the multiplier to the power of the name's length
 */
public record FeatureName(long hash, long shift) {
  /** The hash of no name at all. */
  public static final long EMPTY = 0;

  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  public static FeatureName of(String name) {
    long shift = 1;
    for (int i = 0; i < name.length(); i++) {
      shift *= MULTIPLIER;
    }
    return new FeatureName(hash(name), shift);
  }

  public static long hash(String name) {
    long hash = EMPTY;
    for (int i = 0; i < name.length(); i++) {
      hash = longer(hash, name.charAt(i));
    }
    return hash;
  }

  /** The hash of a name and one more of its code units. */
  public static long longer(long hash, char unit) {
    return hash * MULTIPLIER + unit + 1;
  }

  /** The hash of a name followed by this one. */
  public long after(long name) {
    return name * shift + hash;
  }
}
