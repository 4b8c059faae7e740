package org.colloquy.transcript.machine;

import java.util.Objects;

/**
 * One meaning of a field's name.
 *
 * @param kind what the field means
 * @param rank 0-based place in the data file; of several fields of a kind, the lowest rank counts
 * @param unit the unit of a time, in seconds; 0 if the name does not tell it
 */
record FieldMeaning(FieldKind kind, int rank, double unit) {
  FieldMeaning {
    Objects.requireNonNull(kind, "kind");
    if (rank < 0 || unit < 0) {
      throw new IllegalArgumentException("neither rank nor unit is negative: " + rank);
    }
  }
}
