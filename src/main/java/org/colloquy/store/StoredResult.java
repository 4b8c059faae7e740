package org.colloquy.store;

import java.util.Objects;
import java.util.Optional;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.Outcome;

/**
 * The stored result of one file.
 *
 * @param outcome the outcome of the file
 * @param spoken fingerprint of all that the annotations depend on; by it they are found for a file
 *     that was renamed or is read differently; empty without full annotations
 * @param effort the effort behind the outcome
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
