package org.colloquy.report.check;

import java.util.Optional;
import java.util.OptionalDouble;
import org.colloquy.model.CheckedRow;

/**
 * A row of a check file.
 *
 * @param file the name of the file
 * @param surroundings what stood around the words; empty if the row does not say
 */
record FiledRow(String file, CheckedRow row, Optional<NearbyWords> surroundings) {
  /**
   * How much of the words around a place must still be there: as much as one of its two sides has.
   */
  private static final double LEAST_LIKENESS = 0.5;

  static FiledRow of(String file, CheckedRow row) {
    return new FiledRow(file, row, NearbyWords.of(row.context(), row.text()));
  }

  /** Whether its text may be that of a claim although it differs. */
  boolean isInexact() {
    return row.text().chars().anyMatch(c -> AlikeText.isLost(c) || Character.isDigit(c));
  }

  /** Whether a claim of its kind and transcript may be what it is about, by its words alone. */
  boolean mayBe(Claim claim) {
    return AlikeText.is(row.text(), claim.text())
        || isAt(claim) && AlikeText.isNumber(row.text(), claim.text());
  }

  private boolean isAt(Claim claim) {
    return row.place().equals(claim.place());
  }

  /**
   * How well what stands around a claim fits, above 0 to 1; empty if the claim is another one. If
   * the row does not say what stood around its words, only what is at the same place fits.
   */
  OptionalDouble fit(Claim claim, Optional<NearbyWords> now) {
    if (surroundings.isEmpty()) {
      return isAt(claim) ? OptionalDouble.of(1) : OptionalDouble.empty();
    }
    double likeness = now.map(around -> surroundings.get().likeness(around)).orElse(0.0);
    return likeness < LEAST_LIKENESS ? OptionalDouble.empty() : OptionalDouble.of(likeness);
  }
}
