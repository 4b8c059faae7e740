package org.colloquy.language.names;

/**
 * A text as a number that can be made of the numbers of its parts, so that no name of a feature has
 * to be put together while a sentence is read.
 *
 * @param value a polynomial in the text's UTF-16 code units, modulo 2^64
 * @param shift the multiplier to the power of the text's length
 */
record TextHash(long value, long shift) {
  static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  static TextHash of(String text) {
    long value = 0;
    long shift = 1;
    for (int i = 0; i < text.length(); i++) {
      value = next(value, text.charAt(i));
      shift *= MULTIPLIER;
    }
    return new TextHash(value, shift);
  }

  /** The hash of a text and one more code unit. */
  static long next(long text, char unit) {
    return text * MULTIPLIER + unit + 1;
  }

  /** The hash of a text followed by this one. */
  long after(long text) {
    return text * shift + value;
  }
}
