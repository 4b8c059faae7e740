package org.colloquy.app;

import java.util.List;
import java.util.Optional;
import org.colloquy.model.Outcome;
import org.colloquy.store.Fingerprint;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;

/**
 * A file of which only the bytes have been looked at.
 *
 * @param key under which the store may have its outcome; empty if it cannot be read
 * @param unread its outcome if it cannot be read
 */
record LookedAt(String id, Optional<Fingerprint> key, Optional<Outcome> unread) {
  /** Looks at every file, in the order of the list. */
  static List<LookedAt> all(List<TranscriptFile> files, Readers readers, FileKeys keys) {
    return files.parallelStream().map(file -> of(file, readers, keys)).toList();
  }

  private static LookedAt of(TranscriptFile file, Readers readers, FileKeys keys) {
    Readers.Loaded loaded = readers.load(file);
    if (loaded instanceof Readers.Loaded.Nothing nothing) {
      return new LookedAt(file.id(), Optional.empty(), Optional.of(nothing.outcome()));
    }
    byte[] bytes = ((Readers.Loaded.Bytes) loaded).bytes();
    Fingerprint key = keys.of(file, Fingerprint.of(bytes));
    return new LookedAt(file.id(), Optional.of(key), Optional.empty());
  }

  void addTo(Fingerprint.Builder print) {
    print.add(id);
    key.ifPresent(print::add);
    unread.ifPresent(outcome -> print.add(outcome.toString()));
  }
}
