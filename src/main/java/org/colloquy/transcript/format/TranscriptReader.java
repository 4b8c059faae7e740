package org.colloquy.transcript.format;

/** A reader of one file format. */
public interface TranscriptReader {
  /** The ending of the names of the files that this reader reads, with its dot, in lower case. */
  String extension();

  /** Whether this reader reads files with this name, which is given in lower case. */
  default boolean reads(String fileName) {
    return fileName.endsWith(extension());
  }

  /**
   * Reads a file's bytes; never throws because of their content.
   *
   * @param id the file's id
   */
  Reading read(String id, byte[] bytes);
}
