package org.colloquy.language.coreference;

/**
 * A number that tells two mentions apart, which the model weighs as it is and by the range that it
 * lies in.
 */
enum Distance {
  MENTIONS("mention-distance"),
  SENTENCES("sentence-distance"),
  WORDS("word-distance"),
  EDITS("edit-distance"),
  HEAD_EDITS("head-edit-distance");

  private static final int EXACT = 10;
  private static final double GROWTH = 1.5;

  /** Ranges of whole numbers: eleven exact ones and as many as an {@code int} can have. */
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

  /** How many ranges there are. */
  int size() {
    return isFraction() ? TENTHS : this == WORDS ? 2 * POSITIVE : POSITIVE;
  }

  /** The 0-based number of the range of a whole number; negative ones follow the others. */
  static int rangeOf(int value) {
    int size = Math.abs(value);
    int range = size < RANGES.length ? RANGES[size] : range(size);
    return value < 0 ? POSITIVE + range : range;
  }

  private static int range(int value) {
    return value <= EXACT ? value : EXACT + 1 + (int) (Math.log(value) / Math.log(GROWTH));
  }

  /** The 0-based number of the range of a fraction below 1. */
  static int rangeOf(double fraction) {
    return (int) (fraction * 10);
  }

  /** The model's name for a range. */
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
