package org.colloquy.store;

import java.util.Objects;
import org.colloquy.model.FileDigest;

/**
 * The digest of a record.
 *
 * @param effort what it took to come to the outcome
 */
public record StoredDigest(FileDigest digest, Effort effort) {
  public StoredDigest {
    Objects.requireNonNull(digest, "digest");
    Objects.requireNonNull(effort, "effort");
  }

  public static StoredDigest of(StoredResult kept) {
    return new StoredDigest(FileDigest.of(kept.outcome()), kept.effort());
  }
}
