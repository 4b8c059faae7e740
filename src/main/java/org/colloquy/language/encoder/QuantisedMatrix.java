package org.colloquy.language.encoder;

/**
 * A matrix of weights as the model stores it: small whole numbers, and for each column the size of
 * one of its steps.
 *
 * <p>The numbers reach from −64 to 64, as in the model's own matrices, not to 127. So the sum of
 * two products with an unsigned byte fits into 16 bits, and processors whose instructions cut off
 * such sums (AVX2 without VNNI) come to the same results as others.
 *
 * @param rows the number of rows, which is that of the inputs
 * @param columns the number of columns
 * @param steps the whole numbers, row by row; kept without a copy
 * @param scales for each column the value of one step; kept without a copy
 */
record QuantisedMatrix(int rows, int columns, byte[] steps, float[] scales) {
  /** The largest whole number. */
  static final int MOST_STEPS = 64;

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
