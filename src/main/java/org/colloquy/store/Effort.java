package org.colloquy.store;

/**
 * The effort behind an outcome; by it the next run decides whether to try again.
 *
 * @param level how much of the analysis was done: {@value #FULL} means all; the higher, the less
 * @param attempts number of runs that tried it, at least 1
 * @param limitSeconds how many seconds one attempt was allowed to take
 */
public record Effort(int level, int attempts, long limitSeconds) {
  /** The level of an analysis in full. */
  public static final int FULL = 0;

  public Effort {
    if (level < FULL || attempts < 1 || limitSeconds < 0) {
      throw new IllegalArgumentException(level + ", " + attempts + ", " + limitSeconds);
    }
  }

  /** Returns the effort of a full analysis, or of an outcome that is just as final. */
  public static Effort full() {
    return new Effort(FULL, 1, 0);
  }

  /** Returns whether nothing is left to try. */
  public boolean isFull() {
    return level == FULL;
  }
}
