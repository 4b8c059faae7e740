package org.colloquy.report.search;

/**
 * Numbers as text that stands in a string of a script without escapes: 64 digits, 32 of which say
 * that more follow.
 */
final class IndexDigits {
  /** Base64's digits for addresses, whose values {@code index.js} knows. */
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private static final int BITS = 5;
  private static final int MORE = 1 << BITS;
  private static final int BITS_OF_DIGIT = 6;

  private IndexDigits() {}

  /**
   * Appends a number in as many digits as it needs, the lowest first.
   *
   * @param number 0 or more
   */
  static void append(StringBuilder to, int number) {
    if (number < 0) {
      throw new IllegalArgumentException("not a number of the index: " + number);
    }
    int rest = number;
    while (rest >= MORE) {
      to.append(DIGITS.charAt(MORE | rest & MORE - 1));
      rest >>>= BITS;
    }
    to.append(DIGITS.charAt(rest));
  }

  /**
   * Appends a number in a fixed number of digits, the highest first.
   *
   * @param number 0 or more, and small enough
   */
  static void append(StringBuilder to, int number, int digits) {
    if (number < 0 || number >>> digits * BITS_OF_DIGIT != 0) {
      throw new IllegalArgumentException(number + " does not fit into " + digits + " digits");
    }
    for (int i = digits - 1; i >= 0; i--) {
      to.append(DIGITS.charAt(number >>> i * BITS_OF_DIGIT & (1 << BITS_OF_DIGIT) - 1));
    }
  }
}
