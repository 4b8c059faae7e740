package org.colloquy.report.interval;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;

/** The quantiles of Student's distribution that intervals of 95 % are made with. */
public final class StudentQuantiles {
  private static final double UPPER_TAIL = 0.025;

  /** Most rows have fewer degrees of freedom than this, and a quantile is slow to find. */
  private static final int KEPT = 256;

  private static final double[] FIRST =
      IntStream.rangeClosed(1, KEPT).mapToDouble(StudentQuantiles::found).toArray();

  private StudentQuantiles() {}

  private static double found(double degrees) {
    return TDistribution.of(degrees).inverseSurvivalProbability(UPPER_TAIL);
  }

  /**
   * Returns what 2.5 % of the distribution lie above.
   *
   * @param degrees degrees of freedom, at least 1
   */
  static double of(long degrees) {
    if (degrees < 1) {
      throw new IllegalArgumentException("degrees of freedom: " + degrees);
    }
    return degrees <= KEPT ? FIRST[(int) degrees - 1] : found(degrees);
  }

  /** The quantiles for 1, 2, 3 … degrees of freedom, as many as are asked for. */
  public static List<Double> first(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(StudentQuantiles::of).toList();
  }
}
