package org.colloquy.transcript;

import java.io.IOException;
import java.time.Instant;

/** Where the contents of the files of the data folder are. Safe for use by several threads. */
public interface FileContents {
  /**
   * What a file system says of a file.
   *
   * @param changed when the file was last changed
   * @param length in bytes
   */
  record Look(Instant changed, long length) {}

  /**
   * Looks at a file.
   *
   * @throws IOException if it is gone, no file, or must not be looked at; the message says which
   */
  Look look(TranscriptFile file) throws IOException;

  /**
   * Returns the whole content of a file.
   *
   * @throws IOException if it cannot be read
   */
  byte[] bytes(TranscriptFile file) throws IOException;

  /** Returns the contents of files of this machine. */
  static FileContents ofThisMachine() {
    return new LocalContents();
  }
}
