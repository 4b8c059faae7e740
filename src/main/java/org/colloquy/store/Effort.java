package org.colloquy.store;

/**
 * What it took to come to an outcome: by it the next run decides whether to try again.
 *
 * @param rung how far the analysis had to climb down: 0 in full; the more, the less was done
 * @param attempts in how many runs it was tried; at least 1
 * @param limitSeconds how long one attempt was allowed to take
 */
public record Effort(int rung, int attempts, long limitSeconds) {
  public Effort {
    if (rung < 0 || attempts < 1 || limitSeconds < 0) {
      throw new IllegalArgumentException(rung + ", " + attempts + ", " + limitSeconds);
    }
  }

  /** Done in full, or as final as if it were. */
  public static Effort full() {
    return new Effort(0, 1, 0);
  }

  public boolean isFull() {
    return rung == 0;
  }
}
