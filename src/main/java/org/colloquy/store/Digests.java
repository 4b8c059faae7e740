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
 * The digests of records, which can be made anew of these at any time. They lie in one file that
 * grows; when most of it is of no use any more, it is written anew. Safe for use by several
 * threads.
 */
public final class Digests implements AutoCloseable {
  static final String NAME = "digests";

  /** So much longer than what is used may the file be. */
  private static final int LONGEST = 2;

  private static final long SHORT = 1 << 20;

  private final Path path;
  private final RecordFormat format;
  private final DigestFile file;
  private final Consumer<String> damages;

  private Digests(Path path, RecordFormat format, DigestFile file, Consumer<String> damages) {
    this.damages = damages;
    this.path = path;
    this.format = format;
    this.file = file;
  }

  /** Where a digest lies, in bytes. */
  public record DigestPlace(long start, int length) {}

  /** A digest that there was. */
  public record LocatedDigest(StoredDigest digested, DigestPlace place) {}

  /**
   * Opens the file; one that cannot be used, another user's say, gives way to a new one.
   *
   * @param damages is told of what cannot be used
   */
  static Digests open(Path path, RecordFormat format, Consumer<String> damages) throws IOException {
    DigestFile file;
    try {
      file = DigestFile.open(path);
    } catch (IOException e) {
      damages.accept(NAME + " (" + e.getClass().getSimpleName() + ")");
      Files.deleteIfExists(path);
      file = DigestFile.open(path);
    }
    return new Digests(path, format, file, damages);
  }

  /**
   * The digest of a record; empty if there is none, and if it is damaged: then that is said.
   *
   * @param record its fingerprint
   */
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
   * The digest at a place.
   *
   * @throws IOException if it cannot be read any more
   */
  public StoredDigest get(Fingerprint record, DigestPlace place) throws IOException {
    try {
      return read(record, place);
    } catch (RecordFormat.Damaged e) {
      throw new IOException("a digest was damaged during the run: " + e.getMessage(), e);
    }
  }

  /** A digest with the fingerprint of its record, so that none can be taken for another's. */
  private record Signed(Fingerprint record, StoredDigest digested) {}

  private StoredDigest read(Fingerprint record, DigestPlace place)
      throws IOException, RecordFormat.Damaged {
    Signed signed = format.unpackLoose(file.bytes(place), Signed.class);
    if (!signed.record().equals(record)) {
      throw new RecordFormat.Damaged("it is another record's");
    }
    return signed.digested();
  }

  /**
   * Keeps the digest of a record.
   *
   * @param record its fingerprint
   */
  public DigestPlace put(Fingerprint record, StoredDigest digested) throws IOException {
    return file.append(record, format.packLoosely(new Signed(record, digested)));
  }

  /**
   * Writes the file anew if most of it is of no use.
   *
   * @param used the digests of this run, by the fingerprints of their records
   */
  public void tidy(Map<Fingerprint, DigestPlace> used) throws IOException {
    long needed = used.values().stream().mapToLong(DigestPlace::length).sum();
    if (file.length() <= LONGEST * needed + SHORT) {
      return;
    }
    Path beside = path.resolveSibling(NAME + WholeFile.HALF);
    Files.deleteIfExists(beside);
    try (DigestFile smaller = DigestFile.open(beside)) {
      for (Map.Entry<Fingerprint, DigestPlace> digest : used.entrySet()) {
        smaller.append(digest.getKey(), file.bytes(digest.getValue()));
      }
      smaller.force();
    }
    Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
