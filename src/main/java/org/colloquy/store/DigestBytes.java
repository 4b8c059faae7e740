package org.colloquy.store;

import java.io.IOException;
import org.colloquy.model.Fingerprint;

/**
 * The bytes in which a digest is stored, or travels from one process to another: with the
 * fingerprint of its record, so that it cannot pass for another record's. Safe for use by several
 * threads.
 */
public final class DigestBytes {
  private final RecordFormat format;

  /** Makes a format that can be used for any number of digests. */
  public DigestBytes() {
    this(new RecordFormat());
  }

  DigestBytes(RecordFormat format) {
    this.format = format;
  }

  private record Signed(Fingerprint record, StoredDigest storedDigest) {}

  /**
   * Returns the bytes of a digest.
   *
   * @param record the record's fingerprint
   * @throws IOException if it cannot be written
   */
  public byte[] of(Fingerprint record, StoredDigest storedDigest) throws IOException {
    return format.packLoosely(new Signed(record, storedDigest));
  }

  /**
   * Reads the digest of a record.
   *
   * @param record the record's fingerprint
   * @throws IOException if the bytes are damaged or belong to another record
   */
  public StoredDigest read(Fingerprint record, byte[] bytes) throws IOException {
    try {
      return checked(record, bytes);
    } catch (RecordFormat.Damaged e) {
      throw new IOException("a digest was damaged during the run: " + e.getMessage(), e);
    }
  }

  StoredDigest checked(Fingerprint record, byte[] bytes) throws RecordFormat.Damaged {
    Signed signed = format.unpackLoose(bytes, Signed.class);
    if (!signed.record().equals(record)) {
      throw new RecordFormat.Damaged("it belongs to another record");
    }
    return signed.storedDigest();
  }
}
