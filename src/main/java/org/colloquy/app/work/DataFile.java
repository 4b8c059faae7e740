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
 * <p>A run loads every file once to find out what has to be done. If the store has the outcome of
 * these bytes, the run uses it and does not load the file again. A data file does not hold the
 * bytes, because those of ten thousand files may not fit into memory. A file that has to be
 * analysed is therefore loaded a second time when its turn comes, perhaps hours later, and becomes
 * a new data file, whose fingerprint, key and outcome all belong to the bytes that are analysed
 * then. So a file that changes during a run is published either as it was or as it became, never as
 * a mixture. The fingerprint of the published corpus is taken from the data files that the outcomes
 * belong to; by it the next run notices a change that came too late for this one.
 *
 * @param file the file as it was listed
 * @param content the fingerprints of the bytes; empty if the bytes cannot or need not be read
 * @param unread the outcome of a file whose bytes were not read; empty exactly if there is a
 *     content
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
   * The content of a file, without its bytes.
   *
   * @param fingerprint plain SHA-256 of the bytes, as the table of transcripts prints it
   * @param key the key under which the store may have the file's outcome
   * @param bytes the number of bytes
   */
  public record Content(Fingerprint fingerprint, Fingerprint key, long bytes) {}

  /** Loads every file, several at a time; the result is in the order of the list. */
  public static List<DataFile> all(List<TranscriptFile> files, Readers readers, FileKeys keys) {
    return files.parallelStream().map(file -> of(file, readers.load(file), keys)).toList();
  }

  /** Makes a data file of the loaded bytes, or of the reason why they could not be loaded. */
  public static DataFile of(TranscriptFile file, Readers.Loaded loaded, FileKeys keys) {
    if (loaded instanceof Readers.Loaded.Nothing nothing) {
      return unread(file, nothing.outcome());
    }
    byte[] bytes = ((Readers.Loaded.Bytes) loaded).bytes();
    Fingerprint fingerprint = Fingerprint.sha256(bytes);
    return new DataFile(
        file,
        Optional.of(new Content(fingerprint, keys.ofOutcome(file, fingerprint), bytes.length)),
        Optional.empty());
  }

  /**
   * Makes a data file that was not read.
   *
   * @param outcome the reason why
   */
  public static DataFile unread(TranscriptFile file, Outcome outcome) {
    return new DataFile(file, Optional.empty(), Optional.of(FileDigest.of(outcome)));
  }

  /** Returns the path below the data folder, with {@code /} between its parts. */
  public String id() {
    return file.id();
  }

  /** Returns the key under which the store may have the outcome; empty if the file was not read. */
  public Optional<Fingerprint> key() {
    return content.map(Content::key);
  }

  /** Returns the number of bytes; 0 if the file was not read. */
  public long bytes() {
    return content.map(Content::bytes).orElse(0L);
  }

  /** Adds everything about this file that the tables may depend on. */
  public void addTo(Fingerprint.Builder fingerprint) {
    fingerprint.add(id()).add(content.isPresent() ? 1 : 0);
    key().ifPresent(fingerprint::add);
    unread.ifPresent(digest -> fingerprint.add(ComponentFingerprint.of(digest)));
  }
}
