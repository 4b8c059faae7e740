package org.colloquy.language.names;

import java.util.List;

/** A model's rows of weights by the hash of the feature's name. */
final class Weights {
  private static final String OF_PAIR = "|CpC";

  private final HashTable rows;
  private final float[] values;

  private Weights(HashTable rows, float[] values) {
    this.rows = rows;
    this.values = values;
  }

  /**
   * @param single how many weights a feature of one label has
   * @param pair how many a feature of a pair has
   * @throws IllegalArgumentException if a feature has another number of them, or two have one hash
   */
  static Weights of(List<String> features, float[][] weights, int single, int pair) {
    int[] begins = new int[weights.length];
    int length = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i].length != (features.get(i).endsWith(OF_PAIR) ? pair : single)) {
        throw new IllegalArgumentException("weights of " + features.get(i));
      }
      begins[i] = length;
      length += weights[i].length;
    }
    float[] values = new float[length];
    for (int i = 0; i < weights.length; i++) {
      System.arraycopy(weights[i], 0, values, begins[i], weights[i].length);
    }
    return new Weights(HashTable.of(features, begins), values);
  }

  /** Where the feature's row begins, or −1 if the model does not know it. */
  int row(long feature) {
    return rows.get(feature);
  }

  /** Adds the row to the sums from there on, if there is one. */
  void add(int row, double[] sums, int from, int length) {
    if (row >= 0) {
      for (int i = 0; i < length; i++) {
        sums[from + i] += values[row + i];
      }
    }
  }
}
