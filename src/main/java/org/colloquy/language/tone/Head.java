package org.colloquy.language.tone;

/**
 * A small network on top of the encoder's features: one hidden layer whose units are 0 where they
 * would be negative, and linear outputs. All arithmetic is of floats in a fixed order, so that the
 * same features give the same outputs everywhere.
 */
final class Head {
  private final float[][] toHidden;
  private final float[] hiddenBias;
  private final float[][] toOutput;
  private final float[] outputBias;

  /**
   * @param toHidden for each feature, its weight for each hidden unit; kept without a copy
   * @param toOutput for each hidden unit, its weight for each output; kept without a copy
   * @throws IllegalArgumentException if the sizes do not match, or a value is not finite
   */
  Head(float[][] toHidden, float[] hiddenBias, float[][] toOutput, float[] outputBias) {
    require(toHidden, hiddenBias.length);
    require(toOutput, outputBias.length);
    require(new float[][] {hiddenBias}, toOutput.length);
    require(new float[][] {outputBias}, outputBias.length);
    this.toHidden = toHidden;
    this.hiddenBias = hiddenBias;
    this.toOutput = toOutput;
    this.outputBias = outputBias;
  }

  private static void require(float[][] rows, int length) {
    if (rows.length == 0 || length == 0) {
      throw new IllegalArgumentException("a layer is empty");
    }
    for (float[] row : rows) {
      if (row.length != length) {
        throw new IllegalArgumentException(row.length + " weights for " + length + " units");
      }
      for (float value : row) {
        if (!Float.isFinite(value)) {
          throw new IllegalArgumentException("a weight is not finite");
        }
      }
    }
  }

  int inputs() {
    return toHidden.length;
  }

  int hidden() {
    return hiddenBias.length;
  }

  int outputs() {
    return outputBias.length;
  }

  float[][] toHidden() {
    return toHidden;
  }

  float[] hiddenBias() {
    return hiddenBias;
  }

  float[][] toOutput() {
    return toOutput;
  }

  float[] outputBias() {
    return outputBias;
  }

  /**
   * Returns the outputs for features.
   *
   * @throws IllegalArgumentException if their number is not that of the inputs
   */
  float[] of(float[] features) {
    if (features.length != inputs()) {
      throw new IllegalArgumentException(features.length + " features for " + inputs());
    }
    return of(features, hiddenBias);
  }

  /**
   * Computes what the last features add to the hidden units, which is the same for all inputs that
   * end with them.
   */
  float[] hiddenOf(float[] last) {
    float[] hidden = hiddenBias.clone();
    add(last, toHidden, inputs() - last.length, hidden);
    return hidden;
  }

  /**
   * Returns the outputs for features.
   *
   * @param first all features but the last ones
   * @param hidden what {@link #hiddenOf} returned for the last ones
   */
  float[] of(float[] first, float[] hidden) {
    float[] units = hidden.clone();
    add(first, toHidden, 0, units);
    float[] outputs = outputBias.clone();
    for (int j = 0; j < units.length; j++) {
      float unit = Math.max(0, units[j]);
      for (int k = 0; k < outputs.length; k++) {
        outputs[k] += unit * toOutput[j][k];
      }
    }
    return outputs;
  }

  /** Adds rows to a sum, each times its weight. */
  private static void add(float[] weights, float[][] rows, int firstRow, float[] sum) {
    for (int i = 0; i < weights.length; i += 4) {
      addFour(weights, i, rows, firstRow + i, sum);
    }
  }

  /**
   * Adds up to four rows to a sum, each times its weight. The compiler makes fast code of this
   * form.
   *
   * @param weight index of the first row's weight
   * @param row index of the first row
   */
  static void addFour(float[] weights, int weight, float[][] rows, int row, float[] sum) {
    if (weight + 4 > weights.length) {
      for (int i = 0; weight + i < weights.length; i++) {
        float factor = weights[weight + i];
        float[] values = rows[row + i];
        for (int j = 0; j < sum.length; j++) {
          sum[j] += factor * values[j];
        }
      }
      return;
    }
    float a = weights[weight];
    float b = weights[weight + 1];
    float c = weights[weight + 2];
    float d = weights[weight + 3];
    float[] rowA = rows[row];
    float[] rowB = rows[row + 1];
    float[] rowC = rows[row + 2];
    float[] rowD = rows[row + 3];
    for (int j = 0; j < sum.length; j++) {
      sum[j] += a * rowA[j] + b * rowB[j] + c * rowC[j] + d * rowD[j];
    }
  }
}
