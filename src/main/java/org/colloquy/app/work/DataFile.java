package org.colloquy.app.work;

import java.util.List;
import java.util.Optional;
import org.colloquy.app.keys.FileKeys;
import org.colloquy.model.ComponentFingerprint;
import org.colloquy.model.FileDigest;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.Outcome;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;

/**
 * A file of the data folder, as it was when its bytes were loaded.
 *
 * <p>A run loads every file once, to know what there is to do. If the store has the outcome of
 * these bytes, that is taken, and the file is not loaded again. The value does not hold the bytes,
 * because those of ten thousand files may not fit into the memory. So a file that has to be
 * analysed is loaded once more when its turn comes, which may be hours later, and becomes a new
 * value of this class: fingerprint, key and outcome all belong to the bytes that are analysed then.
 * A file that changes during a run is therefore published as one of the two was, never as a
 * mixture, and the fingerprint of the published corpus is taken of the values that the outcomes
 * belong to. By it, the next run sees a change that came too late for this one.
 *
 * @param content what the bytes say; empty if they cannot or need not be read
 * @param unread what became of the file if they were not read; empty exactly if there is a content
 */
public record DataFile(
    TranscriptFile file, Optional<Content> content, Optional<FileDigest> unread) {
  public DataFile {
    if (content.isPresent() == unread.isPresent()) {
      throw new IllegalArgumentException(file.id() + " has either a content or an outcome");
    }
    if (unread.isPresent() && unread.get().transcript().isPresent()) {
      throw new IllegalArgumentException(file.id() + " was not read, but is a transcript");
    }
  }

  /**
   * What the bytes of a file say.
   *
   * @param fingerprint fingerprint of the bytes
   * @param key under which the store may have the file's outcome
   * @param bytes how many there are
   */
  public record Content(Fingerprint fingerprint, Fingerprint key, long bytes) {}

  /** Loads every file, several at a time; the result has the order of the list. */
  public static List<DataFile> all(List<TranscriptFile> files, Readers readers, FileKeys keys) {
    return files.parallelStream().map(file -> of(file, readers.load(file), keys)).toList();
  }

  /** The file with these bytes, or with the reason why there are none. */
  public static DataFile of(TranscriptFile file, Readers.Loaded loaded, FileKeys keys) {
    if (loaded instanceof Readers.Loaded.Nothing nothing) {
      return unread(file, nothing.outcome());
    }
    byte[] bytes = ((Readers.Loaded.Bytes) loaded).bytes();
    Fingerprint fingerprint = Fingerprint.of(bytes);
    return new DataFile(
        file,
        Optional.of(new Content(fingerprint, keys.ofOutcome(file, fingerprint), bytes.length)),
        Optional.empty());
  }

  /**
   * A file that was not read.
   *
   * @param outcome says why
   */
  public static DataFile unread(TranscriptFile file, Outcome outcome) {
    return new DataFile(file, Optional.empty(), Optional.of(FileDigest.of(outcome)));
  }

  public String id() {
    return file.id();
  }

  /** Under which the store may have the outcome; empty if the file was not read. */
  public Optional<Fingerprint> key() {
    return content.map(Content::key);
  }

  /** How many bytes were read; 0 if the file was not. */
  public long bytes() {
    return content.map(Content::bytes).orElse(0L);
  }

  /** Adds everything that the tables may depend on. */
  public void addTo(Fingerprint.Builder fingerprint) {
    fingerprint.add(id()).add(content.isPresent() ? 1 : 0);
    key().ifPresent(fingerprint::add);
    unread.ifPresent(digest -> fingerprint.add(ComponentFingerprint.of(digest)));
  }
}
