package org.colloquy.corenlp.feature;

/**
 * The hash of a feature's name, which can be computed from the hashes of the name's parts, so that
 * scoring a model concatenates no strings.
 *
 * @param hash a polynomial hash of the name's UTF-16 code units, modulo 2^64
 * @param shift the polynomial's multiplier to the power of the name's length, modulo 2^64
 */
public record FeatureName(long hash, long shift) {
  /** The hash of the empty name. */
  public static final long EMPTY = 0;

  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  /** Returns the hash and the shift of a name or of part of a name. */
  public static FeatureName of(String name) {
    long shift = 1;
    for (int i = 0; i < name.length(); i++) {
      shift *= MULTIPLIER;
    }
    return new FeatureName(hash(name), shift);
  }

  /** Returns the hash of a name. */
  public static long hash(String name) {
    long hash = EMPTY;
    for (int i = 0; i < name.length(); i++) {
      hash = longer(hash, name.charAt(i));
    }
    return hash;
  }

  /** Returns the hash of the name with this hash, extended by one code unit. */
  public static long longer(long hash, char unit) {
    return hash * MULTIPLIER + unit + 1;
  }

  /** Returns the hash of the name with the given hash, followed by this one. */
  public long after(long name) {
    return name * shift + hash;
  }
}
