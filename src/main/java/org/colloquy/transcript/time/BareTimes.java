package org.colloquy.transcript.time;

/**
 * Times of a file that are numbers without a unit, and the amount of speech next to them, which
 * tells the unit. Speech has about fifteen letters a second, with pauses a few. Numbers with
 * decimals are seconds.
 */
public final class BareTimes {
  /** Speech has more letters a second than this, and fewer a millisecond. */
  private static final double FEWEST_PER_SECOND = 0.3;

  private static final double FEWEST_PER_MILLISECOND = 0.004;
  private static final double MOST_PER_TICK = 1e-4;

  /** No recording lasts longer, in ticks. */
  private static final double LATEST = 1e14;

  private static final double SECOND = 1;
  private static final double MILLISECOND = 1e-3;
  private static final double TICK = 1e-7;

  private long letters;
  private double latest;
  private boolean decimals;

  /** Counts speech of the file. */
  public void addSpeech(String text) {
    letters += text.length();
  }

  /**
   * Adds a time.
   *
   * @param decimal whether it is written with decimals
   */
  public void add(double time, boolean decimal) {
    if (isPossible(time)) {
      decimals |= decimal;
      latest = Math.max(latest, time);
    }
  }

  /** Whether a number is a time, and no date of our days in seconds or milliseconds since 1970. */
  private static boolean isPossible(double number) {
    boolean date = number >= 1e9 && number < 2.2e9 || number >= 1e12 && number < 2.2e12;
    return !date && number < LATEST;
  }

  /**
   * The unit in seconds: that of seconds, of milliseconds or of ticks of 100 ns; {@link Double#NaN}
   * if nothing tells.
   */
  public double unit() {
    double rate = letters / Math.max(1, latest);
    if (decimals || rate >= FEWEST_PER_SECOND) {
      return SECOND;
    }
    if (rate >= FEWEST_PER_MILLISECOND) {
      return MILLISECOND;
    }
    return rate < MOST_PER_TICK ? TICK : Double.NaN;
  }
}
