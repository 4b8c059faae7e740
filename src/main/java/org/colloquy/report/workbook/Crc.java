package org.colloquy.report.workbook;

/**
 * CRC-32 of content whose two parts have known ones. A CRC is a polynomial over the field of two
 * elements, modulo the one of CRC-32, so bytes that follow multiply it by a power of <i>x</i>; zlib
 * calls this {@code crc32_combine}. The highest bit is the coefficient of <i>x</i>⁰.
 */
final class Crc {
  private static final int MODULUS = 0xEDB88320;
  private static final int ONE = 1 << 31;
  private static final int BITS_OF_A_LENGTH = 63;
  private static final int LOG_OF_BITS_IN_A_BYTE = 3;

  /** <i>x</i> to the power of 2ⁿ, by n. */
  private static final int[] POWERS = new int[BITS_OF_A_LENGTH + LOG_OF_BITS_IN_A_BYTE];

  static {
    POWERS[0] = ONE >>> 1;
    for (int n = 1; n < POWERS.length; n++) {
      POWERS[n] = product(POWERS[n - 1], POWERS[n - 1]);
    }
  }

  private Crc() {}

  /**
   * The CRC-32 of two parts together, from 0 to 2³² − 1, like that of each part.
   *
   * @param length number of bytes of the second part
   */
  static long combined(long first, long second, long length) {
    int power = ONE;
    long rest = length;
    for (int n = LOG_OF_BITS_IN_A_BYTE; rest > 0; n++, rest >>>= 1) {
      if ((rest & 1) != 0) {
        power = product(POWERS[n], power);
      }
    }
    return Integer.toUnsignedLong(product(power, (int) first) ^ (int) second);
  }

  private static int product(int one, int other) {
    int product = 0;
    int multiple = other;
    for (int bit = ONE; bit != 0; bit >>>= 1) {
      if ((one & bit) != 0) {
        product ^= multiple;
      }
      multiple = (multiple & 1) == 0 ? multiple >>> 1 : (multiple >>> 1) ^ MODULUS;
    }
    return product;
  }
}
