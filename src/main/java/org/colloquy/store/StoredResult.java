package org.colloquy.store;

import java.util.Objects;
import java.util.Optional;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.Outcome;

/**
 * What the store keeps of one file.
 *
 * @param outcome what became of the file
 * @param spoken fingerprint of all that the annotations depend on, by which they are found again
 *     for a file that was renamed or is read otherwise; empty without full annotations
 * @param effort what it took
 */
public record StoredResult(Outcome outcome, Optional<Fingerprint> spoken, Effort effort) {
  public StoredResult {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(effort, "effort");
    if (spoken.isPresent() && outcome.analysed().isEmpty()) {
      throw new IllegalArgumentException(outcome.id() + " was not annotated");
    }
  }
}
