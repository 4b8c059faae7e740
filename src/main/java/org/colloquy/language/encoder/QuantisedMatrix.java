package org.colloquy.language.encoder;

import java.util.Arrays;

/**
 * A matrix of weights as the model stores it: small whole numbers, and for each column the size of
 * one of its steps.
 *
 * <p>The steps reach from −127 to 127 and are stored from 1 to 255. Products of unsigned bytes are
 * summed in 32 bits on every processor. With signed bytes of this size, some processors (AVX2
 * without VNNI) would cut off sums of two products at 16 bits; the matrices that the model brings
 * are signed, but reach only from −64 to 64, which two products with a byte never exceed.
 *
 * @param rows the number of rows, which is that of the inputs
 * @param columns the number of columns
 * @param steps the whole numbers, row by row; kept without a copy
 * @param scales for each column the value of one step; kept without a copy
 */
record QuantisedMatrix(int rows, int columns, byte[] steps, float[] scales) {
  /** The number of steps of the largest value of a column. */
  static final int MOST_STEPS = 127;

  private static final int UNSIGNED_ZERO = 128;

  QuantisedMatrix {
    if (steps.length != rows * columns || scales.length != columns) {
      throw new IllegalArgumentException(
          "%d steps and %d scales for %d by %d values"
              .formatted(steps.length, scales.length, rows, columns));
    }
  }

  /** Quantises a matrix, given row by row, each column by its own largest value. */
  static QuantisedMatrix of(int rows, int columns, float[] values) {
    float[] scales = new float[columns];
    for (int i = 0; i < values.length; i++) {
      scales[i % columns] = Math.max(scales[i % columns], Math.abs(values[i]));
    }
    for (int column = 0; column < columns; column++) {
      scales[column] = scales[column] == 0 ? 1 : scales[column] / MOST_STEPS;
    }
    byte[] steps = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      double step = Math.rint((double) values[i] / scales[i % columns]);
      steps[i] = (byte) Math.max(-MOST_STEPS, Math.min(MOST_STEPS, step));
    }
    return new QuantisedMatrix(rows, columns, steps, scales);
  }

  /** The steps as unsigned bytes, 128 for 0, row by row. */
  byte[] unsignedSteps() {
    byte[] unsigned = new byte[steps.length];
    for (int i = 0; i < steps.length; i++) {
      unsigned[i] = (byte) (steps[i] + UNSIGNED_ZERO);
    }
    return unsigned;
  }

  /** For each column the unsigned byte that stands for 0. */
  byte[] unsignedZeros() {
    byte[] zeros = new byte[columns];
    Arrays.fill(zeros, (byte) UNSIGNED_ZERO);
    return zeros;
  }

  /** The values, row by row. */
  float[] values() {
    float[] values = new float[steps.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = steps[i] * scales[i % columns];
    }
    return values;
  }

  /**
   * Returns the matrix with a change added.
   *
   * @throws IllegalArgumentException if the shapes differ
   */
  QuantisedMatrix with(FittedChange change) {
    if (change.rows() != rows || change.columns() != columns) {
      throw new IllegalArgumentException(
          "a change of %d by %d values to a matrix of %d by %d"
              .formatted(change.rows(), change.columns(), rows, columns));
    }
    float[] values = values();
    change.addTo(values);
    return of(rows, columns, values);
  }
}
