package org.colloquy.accuracy;

import java.util.Arrays;

/** Finds the one-to-one assignment of rows to columns with the greatest sum (Kuhn, Munkres). */
final class BestAssignment {
  private BestAssignment() {}

  /** Returns the sum of the values of the best assignment. */
  static double of(double[][] value) {
    int n = Math.max(value.length, value.length == 0 ? 0 : value[0].length);
    double[] rows = new double[n + 1];
    double[] columns = new double[n + 1];
    int[] rowOf = new int[n + 1];
    int[] way = new int[n + 1];
    for (int row = 1; row <= n; row++) {
      rowOf[0] = row;
      int column = 0;
      double[] slack = new double[n + 1];
      boolean[] used = new boolean[n + 1];
      Arrays.fill(slack, Double.POSITIVE_INFINITY);
      do {
        used[column] = true;
        int next = 0;
        double delta = Double.POSITIVE_INFINITY;
        for (int j = 1; j <= n; j++) {
          if (!used[j]) {
            double cost = -at(value, rowOf[column] - 1, j - 1) - rows[rowOf[column]] - columns[j];
            if (cost < slack[j]) {
              slack[j] = cost;
              way[j] = column;
            }
            if (slack[j] < delta) {
              delta = slack[j];
              next = j;
            }
          }
        }
        for (int j = 0; j <= n; j++) {
          if (used[j]) {
            rows[rowOf[j]] += delta;
            columns[j] -= delta;
          } else {
            slack[j] -= delta;
          }
        }
        column = next;
      } while (rowOf[column] != 0);
      while (column != 0) {
        rowOf[column] = rowOf[way[column]];
        column = way[column];
      }
    }
    double sum = 0;
    for (int j = 1; j <= n; j++) {
      sum += at(value, rowOf[j] - 1, j - 1);
    }
    return sum;
  }

  private static double at(double[][] value, int row, int column) {
    return row < value.length && column < value[row].length ? value[row][column] : 0;
  }
}
