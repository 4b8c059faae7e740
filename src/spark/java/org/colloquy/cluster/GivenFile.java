package org.colloquy.cluster;

import java.io.Serializable;
import java.time.Instant;
import org.colloquy.transcript.FileContents;

/**
 * A row of a table of transcripts, on its way to the executor that reads it.
 *
 * @param content its bytes; null if the row has none
 */
record GivenFile(byte[] content) implements Serializable {
  private static final long serialVersionUID = 1;

  /** Returns what a file system would say of it: long unchanged, because a row is always whole. */
  FileContents.Look look() {
    return new FileContents.Look(Instant.EPOCH, content == null ? 0 : content.length);
  }
}
