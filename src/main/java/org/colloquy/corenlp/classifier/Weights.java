package org.colloquy.corenlp.classifier;

import java.util.List;

/** The weights of a model: one row per feature, found by the hash of the feature's name. */
final class Weights {
  private static final String OF_PAIR = "|CpC";

  private final HashTable rows;
  private final float[] values;

  private Weights(HashTable rows, float[] values) {
    this.rows = rows;
    this.values = values;
  }

  /**
   * @param single number of weights of a feature of one label
   * @param pair number of weights of a feature of a pair of labels
   * @throws IllegalArgumentException if a feature has another number of weights, or two features
   *     have one hash
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

  /**
   * Returns the offset of the row of the feature with this hash; −1 if the model does not know it.
   */
  int row(long feature) {
    return rows.get(feature);
  }

  /**
   * Adds the row at offset {@code row} to the sums from index {@code from} on; does nothing if
   * {@code row} is −1.
   *
   * @param length number of weights in the row
   */
  void add(int row, double[] sums, int from, int length) {
    if (row >= 0) {
      for (int i = 0; i < length; i++) {
        sums[from + i] += values[row + i];
      }
    }
  }
}
