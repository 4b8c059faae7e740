package org.colloquy.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.Fingerprint;

/**
 * Results on storage that several processes use at the same time. The name of a record follows from
 * its key, so that nothing is ever listed; beside the records, an index leads from annotations to
 * the key of a record that has them. A result of a full analysis is written once: whoever comes
 * later with the same key finds it there and leaves it.
 */
public final class SharedStore implements ResultStore {
  private static final String RECORDS = "records";
  private static final String SPOKEN = "spoken";

  /** So many digits of a fingerprint name a folder: 4,096 folders, some thousand names in each. */
  private static final int DIGITS = 3;

  private final Blobs blobs;
  private final RecordFormat format = new RecordFormat();
  private final DamagedRecords damaged = new DamagedRecords();

  /**
   * Makes a store; nothing is read yet.
   *
   * @param blobs where the records are
   */
  public SharedStore(Blobs blobs) {
    this.blobs = blobs;
  }

  private static String name(String kind, Fingerprint fingerprint) {
    String hex = fingerprint.hex();
    return kind + "/" + hex.substring(0, DIGITS) + "/" + hex.substring(DIGITS);
  }

  @Override
  public Optional<StoredResult> find(Fingerprint key) throws IOException {
    Optional<byte[]> record = blobs.get(name(RECORDS, key));
    if (record.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(format.decode(key, record.get()));
    } catch (RecordFormat.Damaged e) {
      damaged.add(key.hex() + " (" + e.getMessage() + ")");
      blobs.delete(name(RECORDS, key));
      return Optional.empty();
    }
  }

  @Override
  public Optional<StoredResult> findSpoken(Fingerprint spoken) throws IOException {
    Optional<byte[]> entry = blobs.get(name(SPOKEN, spoken));
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    try {
      Fingerprint key = new Fingerprint(new String(entry.get(), StandardCharsets.US_ASCII));
      // The record may have been replaced by one with other annotations.
      return find(key).filter(result -> result.spoken().equals(Optional.of(spoken)));
    } catch (IllegalArgumentException e) {
      blobs.delete(name(SPOKEN, spoken));
      return Optional.empty();
    }
  }

  @Override
  public Fingerprint put(Fingerprint key, StoredResult storedResult) throws IOException {
    byte[] record = format.encode(key, storedResult);
    Fingerprint fingerprint = RecordFormat.fingerprintOf(record);
    if (!intact(key).equals(Optional.of(fingerprint))) {
      blobs.put(name(RECORDS, key), record);
    }
    if (storedResult.spoken().isPresent()) {
      String entry = name(SPOKEN, storedResult.spoken().get());
      if (!blobs.has(entry)) {
        blobs.put(entry, key.hex().getBytes(StandardCharsets.US_ASCII));
      }
    }
    return fingerprint;
  }

  @Override
  public boolean holds(Fingerprint key) {
    try {
      return blobs.has(name(RECORDS, key));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<Fingerprint> intact(Fingerprint key) {
    try {
      Optional<byte[]> record = blobs.get(name(RECORDS, key));
      return record.isEmpty()
          ? Optional.empty()
          : Optional.of(RecordFormat.requireIntact(key, record.get()));
    } catch (IOException | RecordFormat.Damaged e) {
      return Optional.empty();
    }
  }

  @Override
  public void clear() throws IOException {
    blobs.delete(RECORDS);
    blobs.delete(SPOKEN);
  }

  @Override
  public List<String> damages() {
    return damaged.sorted();
  }
}
