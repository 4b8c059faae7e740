package org.colloquy.store;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.Fingerprint;

/**
 * The results of what is already analysed, each under a key: the fingerprint of everything that it
 * depends on. Safe for use by several threads. Methods throw an {@link IOException} if the store
 * cannot be used.
 */
public interface ResultStore {
  /**
   * Returns the result under this key; empty if there is none, or if its record is damaged, which
   * is then deleted and listed by {@link #damages}.
   */
  Optional<StoredResult> find(Fingerprint key) throws IOException;

  /**
   * Returns a result with the annotations that have this fingerprint ({@link StoredResult#spoken});
   * empty if there is none.
   */
  Optional<StoredResult> findSpoken(Fingerprint spoken) throws IOException;

  /**
   * Stores a result; it replaces the one that the key may have.
   *
   * @return the fingerprint of the record
   */
  Fingerprint put(Fingerprint key, StoredResult storedResult) throws IOException;

  /** Returns whether there is a record of this key, damaged or not. */
  boolean holds(Fingerprint key);

  /**
   * Returns the fingerprint of the record of this key; empty if there is none or if it is damaged.
   * Its value is not read.
   */
  Optional<Fingerprint> intact(Fingerprint key);

  /** Deletes every record. */
  void clear() throws IOException;

  /** Returns the names of the records that were found damaged, each with the reason, sorted. */
  List<String> damages();
}
