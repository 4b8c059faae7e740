package org.colloquy.store;

import java.util.Objects;
import org.colloquy.model.FileDigest;

/**
 * The digest of a record.
 *
 * @param effort what it took to come to the outcome
 */
public record Digested(FileDigest digest, Effort effort) {
  public Digested {
    Objects.requireNonNull(digest, "digest");
    Objects.requireNonNull(effort, "effort");
  }

  public static Digested of(StoredResult kept) {
    return new Digested(FileDigest.of(kept.outcome()), kept.effort());
  }
}
