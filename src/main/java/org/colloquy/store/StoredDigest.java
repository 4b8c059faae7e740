package org.colloquy.store;

import java.util.Objects;
import org.colloquy.model.FileDigest;

/**
 * The digest of a stored result.
 *
 * @param digest the digest of the file's outcome
 * @param effort the effort behind the outcome
 */
public record StoredDigest(FileDigest digest, Effort effort) {
  public StoredDigest {
    Objects.requireNonNull(digest, "digest");
    Objects.requireNonNull(effort, "effort");
  }

  /** Makes the digest of a result. */
  public static StoredDigest of(StoredResult storedResult) {
    return new StoredDigest(FileDigest.of(storedResult.outcome()), storedResult.effort());
  }
}
