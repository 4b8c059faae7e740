package org.colloquy.model;

import java.io.Serializable;
import java.util.OptionalDouble;

/**
 * The moments of several values of a {@link ToneScale}: what their mean and their spread are made
 * of. All are integers, in steps of {@value ToneScale#UNIT}, so that they do not depend on the
 * order or the grouping of the addition.
 *
 * @param n the number of values
 * @param sum their sum, in steps
 * @param squares the sum of their squares, in squared steps
 */
public record Moments(long n, long sum, long squares) implements Serializable {
  /** The moments of nothing. */
  public static final Moments NONE = new Moments(0, 0, 0);

  public Moments {
    if (n < 0 || squares < 0 || n == 0 && (sum != 0 || squares != 0)) {
      throw new IllegalArgumentException(n + " values, sum " + sum + ", squares " + squares);
    }
  }

  /** Returns the moments of one value, a multiple of {@value ToneScale#UNIT}. */
  public static Moments of(double value) {
    long steps = Math.round(value * ToneScale.UNITS);
    return new Moments(1, steps, Math.multiplyExact(steps, steps));
  }

  /**
   * Returns the moments of the values of both.
   *
   * @throws ArithmeticException if a sum overflows, which takes 20 thousand million values
   */
  public Moments and(Moments more) {
    return new Moments(
        Math.addExact(n, more.n),
        Math.addExact(sum, more.sum),
        Math.addExact(squares, more.squares));
  }

  /** The mean of the values; empty if there are none. */
  public OptionalDouble mean() {
    return n == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(sum / ((double) ToneScale.UNITS * n));
  }
}
