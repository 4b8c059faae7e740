package org.colloquy.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.colloquy.model.Fingerprint;

/**
 * The digests of the store's records. A digest that is lost is made again from its record. All
 * digests are in one file, which grows; when most of it is no longer used, it is rewritten. Safe
 * for use by several threads.
 */
public final class FiledDigests implements Digests, AutoCloseable {
  static final String NAME = "digests";

  /** The file is rewritten if it is longer than this many times the digests in use. */
  private static final int LONGEST = 2;

  /** A file with no more than this many unused bytes is never rewritten. */
  private static final long SHORT = 1 << 20;

  private final Path path;
  private final DigestBytes bytes;
  private final DigestFile file;
  private final Consumer<String> damages;

  private FiledDigests(Path path, RecordFormat format, DigestFile file, Consumer<String> damages) {
    this.damages = damages;
    this.path = path;
    this.bytes = new DigestBytes(format);
    this.file = file;
  }

  /**
   * Opens the file. One that cannot be used, such as another user's, is replaced by a new one.
   *
   * @param damages receives a description of everything that cannot be used
   */
  static FiledDigests open(Path path, RecordFormat format, Consumer<String> damages)
      throws IOException {
    DigestFile file;
    try {
      file = DigestFile.open(path);
    } catch (IOException e) {
      damages.accept(NAME + " (" + e.getClass().getSimpleName() + ")");
      Files.deleteIfExists(path);
      file = DigestFile.open(path);
    }
    return new FiledDigests(path, format, file, damages);
  }

  @Override
  public Optional<LocatedDigest> find(Fingerprint record) {
    Optional<DigestPlace> place = file.find(record);
    if (place.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new LocatedDigest(read(record, place.get()), place.get()));
    } catch (IOException | RecordFormat.Damaged e) {
      damages.accept("digest of " + record.hex() + " (" + e.getMessage() + ")");
      return Optional.empty();
    }
  }

  /**
   * Returns the digest at a place.
   *
   * @param record the record's fingerprint
   * @throws IOException if the digest can no longer be read
   */
  public StoredDigest get(Fingerprint record, DigestPlace place) throws IOException {
    return bytes.read(record, file.bytes(place));
  }

  private StoredDigest read(Fingerprint record, DigestPlace place)
      throws IOException, RecordFormat.Damaged {
    return bytes.checked(record, file.bytes(place));
  }

  @Override
  public DigestPlace put(Fingerprint record, StoredDigest storedDigest) throws IOException {
    return file.append(record, bytes.of(record, storedDigest));
  }

  /**
   * Rewrites the file if most of it is no longer used.
   *
   * @param used the digests of this run, by the fingerprints of their records
   */
  public void tidy(Map<Fingerprint, DigestPlace> used) throws IOException {
    long needed = used.values().stream().mapToLong(DigestPlace::length).sum();
    if (file.length() <= LONGEST * needed + SHORT) {
      return;
    }
    Path temporary = path.resolveSibling(NAME + WholeFile.HALF);
    Files.deleteIfExists(temporary);
    try (DigestFile smaller = DigestFile.open(temporary)) {
      for (Map.Entry<Fingerprint, DigestPlace> digest : used.entrySet()) {
        smaller.append(digest.getKey(), file.bytes(digest.getValue()));
      }
      smaller.force();
    }
    Files.move(
        temporary, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
