package org.colloquy.transcript.format;

/** Reads one format. */
public interface TranscriptReader {
  /** Whether files of this name, in small letters, are of its format. */
  boolean reads(String fileName);

  /**
   * Reads a file's bytes; never throws for what they hold.
   *
   * @param id the file's id
   */
  Reading read(String id, byte[] bytes);
}
