package org.colloquy.cluster;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.colloquy.app.work.DataFile;
import org.colloquy.app.work.FileResult;
import org.colloquy.model.FileDigest;
import org.colloquy.model.Fingerprint;
import org.colloquy.store.DigestBytes;
import org.colloquy.store.Digests;
import org.colloquy.store.Effort;
import org.colloquy.store.FiledDigests;
import org.colloquy.store.StoredDigest;
import org.colloquy.transcript.TranscriptFile;

/**
 * What an executor returns of a file: the file as it was processed, and its digest as bytes.
 *
 * @param place of the file in the list, 0-based
 * @param content the fingerprint of its bytes in hexadecimal digits; null if it was not read
 * @param key its key in hexadecimal digits; null if it was not read
 * @param bytes the number of bytes; 0 if it was not read
 * @param record the fingerprint of what counts of its record; null if it is not in the store
 * @param digest the bytes of its digest; null if nothing is known of it yet
 * @param work how much work the file needed
 * @param settled whether the result is final
 * @param seconds how long it took
 */
record FileReturn(
    int place,
    String content,
    String key,
    long bytes,
    String record,
    byte[] digest,
    FileResult.WorkDone work,
    boolean settled,
    double seconds)
    implements Serializable {
  private static final long serialVersionUID = 1;

  /** Stands where the fingerprint of a record stands for a file that has none. */
  private static final Fingerprint NO_RECORD =
      Fingerprint.of("no record".getBytes(StandardCharsets.US_ASCII));

  /** Makes the return of a file that was looked at. */
  static FileReturn of(int place, DataFile file, DigestBytes format) throws IOException {
    return new FileReturn(
        place,
        file.content().map(content -> content.fingerprint().hex()).orElse(null),
        file.key().map(Fingerprint::hex).orElse(null),
        file.bytes(),
        null,
        file.unread().isPresent() ? unread(file.unread().get(), format) : null,
        FileResult.WorkDone.UNREAD,
        true,
        0);
  }

  private static byte[] unread(FileDigest digest, DigestBytes format) throws IOException {
    return format.of(NO_RECORD, new StoredDigest(digest, Effort.full()));
  }

  /**
   * Makes the return of a file that was processed.
   *
   * @param digests has the digest of the result
   */
  static FileReturn of(
      int place, FileResult result, double seconds, CarriedDigests digests, DigestBytes format)
      throws IOException {
    DataFile file = result.file();
    Optional<Fingerprint> record = result.stored().map(FileResult.Stored::record);
    return new FileReturn(
        place,
        file.content().map(content -> content.fingerprint().hex()).orElse(null),
        file.key().map(Fingerprint::hex).orElse(null),
        file.bytes(),
        record.map(Fingerprint::hex).orElse(null),
        record.isPresent() ? digests.take(record.get()) : unread(result.digest(), format),
        result.workDone(),
        result.settled(),
        seconds);
  }

  /** Returns the file as it was read, or why it was not. */
  DataFile file(TranscriptFile listed, DigestBytes format) throws IOException {
    return key == null
        ? new DataFile(
            listed, Optional.empty(), Optional.of(format.read(NO_RECORD, digest).digest()))
        : new DataFile(
            listed,
            Optional.of(
                new DataFile.Content(new Fingerprint(content), new Fingerprint(key), bytes)),
            Optional.empty());
  }

  /**
   * Returns the result of the file, and puts its digest where the run keeps them.
   *
   * @throws IOException if the digest is damaged or cannot be kept
   */
  FileResult result(TranscriptFile listed, DigestBytes format, FiledDigests kept)
      throws IOException {
    DataFile file = file(listed, format);
    if (record == null) {
      return new FileResult(file, file.unread().orElseThrow(), Optional.empty(), work, settled);
    }
    Fingerprint fingerprint = new Fingerprint(record);
    StoredDigest stored = format.read(fingerprint, digest);
    Optional<Digests.LocatedDigest> there = kept.find(fingerprint);
    Digests.DigestPlace keptAt =
        there.isPresent() ? there.get().place() : kept.put(fingerprint, stored);
    return new FileResult(
        file,
        stored.digest(),
        Optional.of(new FileResult.Stored(fingerprint, keptAt)),
        work,
        settled);
  }
}
