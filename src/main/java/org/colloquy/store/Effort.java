package org.colloquy.store;

/**
 * What it took to come to an outcome: by it the next run decides whether to try again.
 *
 * @param level how much was done: {@value #FULL} in full; the higher, the less
 * @param attempts in how many runs it was tried; at least 1
 * @param limitSeconds how long one attempt was allowed to take
 */
public record Effort(int level, int attempts, long limitSeconds) {
  /** The level of an analysis in full. */
  public static final int FULL = 0;

  public Effort {
    if (level < FULL || attempts < 1 || limitSeconds < 0) {
      throw new IllegalArgumentException(level + ", " + attempts + ", " + limitSeconds);
    }
  }

  /** Done in full, or as final as if it were. */
  public static Effort full() {
    return new Effort(FULL, 1, 0);
  }

  public boolean isFull() {
    return level == FULL;
  }
}
