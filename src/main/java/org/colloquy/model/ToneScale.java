package org.colloquy.model;

/**
 * A scale of tone. It runs from {@code -most()} (negative) over 0 to {@code most()} (positive), and
 * its values are multiples of {@value #UNIT}: a value is rounded once, before anything compares it,
 * adds it up or prints it, so that all of these agree.
 *
 * <p>Values near 0 are neutral. The two ends of that neutral zone are here and nowhere else: what
 * calls a single sentence or mention negative or positive asks {@link #of}. A mean has no zone; its
 * interval says whether it differs from 0.
 */
public enum ToneScale {
  /** The sentiment of a sentence, from −2 to +2, as readers rate it. */
  SENTENCES(2, -0.40, 0.40),

  /** The tone toward somebody or something mentioned, from −1 to +1. */
  MENTIONS(1, -0.65, 0.65);

  /** The step of the values. */
  public static final double UNIT = 0.0001;

  /** The number of steps in 1. */
  static final int UNITS = 10_000;

  /** A value may miss the multiple that it stands for by this much, which is only binary noise. */
  private static final double NOISE = 1e-9;

  private final int most;
  private final double negative;
  private final double positive;

  /**
   * @param negative the greatest negative value
   * @param positive the least positive value
   */
  ToneScale(int most, double negative, double positive) {
    this.most = most;
    this.negative = negative;
    this.positive = positive;
  }

  /** The greatest value; the least is its negative. */
  public int most() {
    return most;
  }

  /** The greatest value that is negative; what lies between it and 0 is neutral. */
  public double greatestNegative() {
    return negative;
  }

  /** The least value that is positive; what lies between 0 and it is neutral. */
  public double leastPositive() {
    return positive;
  }

  /** Returns the nearest value of the scale: a multiple of {@value #UNIT} between its ends. */
  public double rounded(double value) {
    long units = Math.round(value * UNITS);
    return (double) Math.max(-most * UNITS, Math.min(most * UNITS, units)) / UNITS;
  }

  /**
   * Refuses what is no value of the scale.
   *
   * @throws IllegalArgumentException if the value lies outside the scale, is no number, or is no
   *     multiple of {@value #UNIT}
   */
  void require(double value) {
    if (!(Math.abs(value - rounded(value)) < NOISE)) {
      throw new IllegalArgumentException(
          value + " is no multiple of " + UNIT + " between -" + most + " and " + most);
    }
  }

  /** Returns the class of a value: {@code NEGATIVE}, {@code NEUTRAL} or {@code POSITIVE}. */
  public Tone of(double value) {
    if (value <= negative) {
      return Tone.NEGATIVE;
    }
    return value >= positive ? Tone.POSITIVE : Tone.NEUTRAL;
  }
}
