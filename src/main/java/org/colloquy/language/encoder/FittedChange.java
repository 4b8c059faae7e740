package org.colloquy.language.encoder;

/**
 * A change that training makes to one matrix of the encoder: the product of two narrow matrices,
 * {@code left · right}, which is added to it.
 *
 * @param rows the number of rows of the matrix, which is that of its inputs
 * @param rank the number of columns of {@code left} and of rows of {@code right}
 * @param columns the number of columns of the matrix
 * @param left {@code rows · rank} values, row by row; kept without a copy
 * @param right {@code rank · columns} values, row by row; kept without a copy
 */
record FittedChange(int rows, int rank, int columns, float[] left, float[] right) {
  FittedChange {
    if (rows < 1 || rank < 1 || columns < 1) {
      throw new IllegalArgumentException(
          "a change of " + rows + " by " + columns + " values of rank " + rank);
    }
    if (left.length != rows * rank || right.length != rank * columns) {
      throw new IllegalArgumentException(
          "a change of %d by %d values of rank %d has %d and %d values"
              .formatted(rows, columns, rank, left.length, right.length));
    }
  }

  /** Adds the change to a matrix of the same shape, given row by row. */
  void addTo(float[] matrix) {
    for (int row = 0; row < rows; row++) {
      for (int inner = 0; inner < rank; inner++) {
        float factor = left[row * rank + inner];
        for (int column = 0; column < columns; column++) {
          matrix[row * columns + column] += factor * right[inner * columns + column];
        }
      }
    }
  }
}
