package org.colloquy.app;

import java.util.List;
import java.util.Optional;
import org.colloquy.model.FileDigest;
import org.colloquy.model.Fingerprint;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;

/**
 * A file of which only the bytes have been looked at.
 *
 * @param content fingerprint of its bytes; empty if it cannot be read
 * @param key under which the store may have its outcome; empty if it cannot be read
 * @param unread its outcome if it cannot be read
 */
record LookedAt(
    String id,
    Optional<Fingerprint> content,
    Optional<Fingerprint> key,
    Optional<FileDigest> unread) {
  /** Looks at every file, in the order of the list. */
  static List<LookedAt> all(List<TranscriptFile> files, Readers readers, FileKeys keys) {
    return files.parallelStream().map(file -> of(file, readers, keys)).toList();
  }

  private static LookedAt of(TranscriptFile file, Readers readers, FileKeys keys) {
    Readers.Loaded loaded = readers.load(file);
    if (loaded instanceof Readers.Loaded.Nothing nothing) {
      return new LookedAt(
          file.id(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(FileDigest.of(nothing.outcome())));
    }
    byte[] bytes = ((Readers.Loaded.Bytes) loaded).bytes();
    Fingerprint content = Fingerprint.of(bytes);
    return new LookedAt(
        file.id(), Optional.of(content), Optional.of(keys.of(file, content)), Optional.empty());
  }

  void addTo(Fingerprint.Builder print) {
    print.add(id);
    key.ifPresent(print::add);
    unread.ifPresent(digest -> print.add(digest.toString()));
  }
}
