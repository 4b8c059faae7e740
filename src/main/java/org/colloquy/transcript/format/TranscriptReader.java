package org.colloquy.transcript.format;

/** A reader of one file format. */
public interface TranscriptReader {
  /** Whether this reader reads files with this name, which is given in lower case. */
  boolean reads(String fileName);

  /**
   * Reads a file's bytes; never throws because of their content.
   *
   * @param id the file's id
   */
  Reading read(String id, byte[] bytes);
}
