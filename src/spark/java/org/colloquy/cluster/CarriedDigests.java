package org.colloquy.cluster;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.colloquy.model.Fingerprint;
import org.colloquy.store.DigestBytes;
import org.colloquy.store.Digests;
import org.colloquy.store.StoredDigest;

/** The digests that an executor has made and not yet returned. Safe for use by several threads. */
final class CarriedDigests implements Digests {
  private final DigestBytes format;
  private final Map<Fingerprint, byte[]> made = new ConcurrentHashMap<>();

  CarriedDigests(DigestBytes format) {
    this.format = format;
  }

  @Override
  public Optional<LocatedDigest> find(Fingerprint record) {
    return Optional.empty();
  }

  @Override
  public DigestPlace put(Fingerprint record, StoredDigest storedDigest) throws IOException {
    byte[] bytes = format.of(record, storedDigest);
    made.put(record, bytes);
    return new DigestPlace(0, bytes.length);
  }

  /** Removes and returns the bytes of the digest that was put for a record. */
  byte[] take(Fingerprint record) {
    return made.remove(record);
  }
}
