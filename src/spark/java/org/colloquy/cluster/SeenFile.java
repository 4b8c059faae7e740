package org.colloquy.cluster;

import java.io.Serializable;
import java.time.Instant;

/**
 * What an executor saw of a file when it loaded it.
 *
 * @param file the file as it was read, without a result
 * @param changed when it was last changed
 * @param length in bytes
 * @param held whether the store has a record of it
 */
record SeenFile(FileReturn file, Instant changed, long length, boolean held)
    implements Serializable {
  private static final long serialVersionUID = 1;
}
