package org.colloquy.cluster;

import java.io.IOException;
import org.colloquy.model.Fingerprint;
import org.colloquy.store.Blobs;

/**
 * The marks of attempts at files, on storage that survives the process. A mark is written before an
 * attempt and taken away after it, however it ends; one that is there when nobody is at work
 * belongs to an attempt whose process died. Each run has marks of its own.
 */
final class AttemptMarks {
  /** Whoever ended the process so often is not tried again in the run. */
  static final int MOST_DEATHS = 2;

  static final String ATTEMPTS = "attempts/";
  private static final String OPENED = "/opened";

  private final Blobs blobs;
  private final String run;

  AttemptMarks(Blobs blobs, String run) {
    this.blobs = blobs;
    this.run = run;
  }

  /**
   * Leaves a sign by which executors see that they have reached the driver's storage.
   *
   * @throws IOException if it cannot be written
   */
  void open() throws IOException {
    blobs.put(ATTEMPTS + run + OPENED, new byte[0]);
  }

  /**
   * Returns whether this is the storage that the driver opened.
   *
   * @throws IOException if that cannot be found out
   */
  boolean isOpened() throws IOException {
    return blobs.has(ATTEMPTS + run + OPENED);
  }

  /**
   * Returns how many attempts at a file are marked.
   *
   * @param key the file's key
   */
  int of(Fingerprint key) throws IOException {
    int marks = 0;
    while (marks < MOST_DEATHS && blobs.has(name(key, marks + 1))) {
      marks++;
    }
    return marks;
  }

  /**
   * Writes the mark of an attempt.
   *
   * @param attempt its number, 1 for the first
   */
  void write(Fingerprint key, int attempt) throws IOException {
    blobs.put(name(key, attempt), new byte[0]);
  }

  /** Takes away the mark of an attempt that has ended. */
  void takeAway(Fingerprint key, int attempt) throws IOException {
    blobs.delete(name(key, attempt));
  }

  /** Takes away all marks of the run. */
  void close() throws IOException {
    blobs.delete(ATTEMPTS + run);
  }

  private String name(Fingerprint key, int attempt) {
    return ATTEMPTS + run + "/" + key.hex() + "-" + attempt;
  }
}
