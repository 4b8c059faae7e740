package org.colloquy.language.tone;

import java.util.Arrays;

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
    float[] hidden = hiddenBias.clone();
    for (int i = 0; i < features.length; i++) {
      float feature = features[i];
      float[] weights = toHidden[i];
      for (int j = 0; j < hidden.length; j++) {
        hidden[j] += feature * weights[j];
      }
    }
    float[] outputs = Arrays.copyOf(outputBias, outputBias.length);
    for (int j = 0; j < hidden.length; j++) {
      float unit = Math.max(0, hidden[j]);
      for (int k = 0; k < outputs.length; k++) {
        outputs[k] += unit * toOutput[j][k];
      }
    }
    return outputs;
  }
}
