package org.colloquy.store;

import java.io.IOException;
import java.util.Optional;
import org.colloquy.model.Fingerprint;

/** The digests of the store's records. Safe for use by several threads. */
public interface Digests {
  /**
   * The place of a digest.
   *
   * @param start 0-based offset in bytes
   * @param length in bytes
   */
  record DigestPlace(long start, int length) {}

  /** A digest that was found, with its place. */
  record LocatedDigest(StoredDigest storedDigest, DigestPlace place) {}

  /**
   * Returns the digest of a record; empty if there is none, or if it is damaged, which is then
   * reported.
   *
   * @param record the record's fingerprint
   */
  Optional<LocatedDigest> find(Fingerprint record);

  /**
   * Stores the digest of a record.
   *
   * @param record the record's fingerprint
   * @throws IOException if it cannot be written
   */
  DigestPlace put(Fingerprint record, StoredDigest storedDigest) throws IOException;
}
