package org.colloquy.language.tone;

import java.util.Arrays;
import java.util.Comparator;

/** Spearman's rank correlation. Equal values share the mean of their ranks. */
final class RankCorrelation {
  private RankCorrelation() {}

  /** Returns −1 to 1; 0 if all values on one side are equal. */
  static double of(double[] x, double[] y) {
    double[] ranksX = ranks(x);
    double[] ranksY = ranks(y);
    double mean = (x.length + 1) / 2.0;
    double product = 0;
    double squaresX = 0;
    double squaresY = 0;
    for (int i = 0; i < x.length; i++) {
      product += (ranksX[i] - mean) * (ranksY[i] - mean);
      squaresX += (ranksX[i] - mean) * (ranksX[i] - mean);
      squaresY += (ranksY[i] - mean) * (ranksY[i] - mean);
    }
    return squaresX == 0 || squaresY == 0 ? 0 : product / Math.sqrt(squaresX * squaresY);
  }

  private static double[] ranks(double[] values) {
    Integer[] order = new Integer[values.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
    double[] ranks = new double[values.length];
    for (int from = 0; from < order.length; ) {
      int to = from + 1;
      while (to < order.length && values[order[to]] == values[order[from]]) {
        to++;
      }
      for (int i = from; i < to; i++) {
        ranks[order[i]] = (from + to + 1) / 2.0;
      }
      from = to;
    }
    return ranks;
  }
}
