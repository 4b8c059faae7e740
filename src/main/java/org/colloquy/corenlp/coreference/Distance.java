package org.colloquy.corenlp.coreference;

/**
 * A distance between two mentions. The model has a weight for its value and one for each range of
 * values.
 */
enum Distance {
  MENTIONS("mention-distance"),
  SENTENCES("sentence-distance"),
  WORDS("word-distance"),
  EDITS("edit-distance"),
  HEAD_EDITS("head-edit-distance");

  private static final int EXACT = 10;
  private static final double GROWTH = 1.5;

  /**
   * The number of ranges of whole numbers that are not negative: eleven exact values, and the
   * ranges that an {@code int} can reach.
   */
  private static final int POSITIVE = EXACT + 1 + 53;

  private static final int TENTHS = 11;
  private static final byte[] RANGES = new byte[4096];

  static {
    for (int i = 0; i < RANGES.length; i++) {
      RANGES[i] = (byte) range(i);
    }
  }

  private final String name;

  Distance(String name) {
    this.name = name;
  }

  String printed() {
    return name;
  }

  boolean isFraction() {
    return this == EDITS || this == HEAD_EDITS;
  }

  /** The number of ranges. */
  int size() {
    return isFraction() ? TENTHS : this == WORDS ? 2 * POSITIVE : POSITIVE;
  }

  /**
   * Returns the 0-based number of the range of a whole number; the ranges of negative numbers
   * follow the others.
   */
  static int rangeOf(int value) {
    int size = Math.abs(value);
    int range = size < RANGES.length ? RANGES[size] : range(size);
    return value < 0 ? POSITIVE + range : range;
  }

  private static int range(int value) {
    return value <= EXACT ? value : EXACT + 1 + (int) (Math.log(value) / Math.log(GROWTH));
  }

  /** Returns the 0-based number of the range of a fraction, 0 to 1. */
  static int rangeOf(double fraction) {
    return (int) (fraction * 10);
  }

  /** Returns the model's name of the feature of a range. */
  String name(int range) {
    return name + "=" + (isFraction() ? String.valueOf(range / 10.0) : printed(range));
  }

  private static String printed(int range) {
    if (range >= POSITIVE) {
      return "-" + printed(range - POSITIVE);
    }
    if (range <= EXACT) {
      return String.valueOf(range);
    }
    double start = Math.pow(GROWTH, range - EXACT - 1);
    return (int) start + "-" + (int) (start * GROWTH);
  }
}
