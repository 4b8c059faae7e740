package org.colloquy.transcript;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file in the data folder.
 *
 * @param id path below the data folder, with {@code /} between its parts on every system; not blank
 * @param path the file's location in the file system
 * @param leadsOut whether it is a link to a place outside the data folder; such a file is not read
 */
public record TranscriptFile(String id, Path path, boolean leadsOut) {
  /** A file that is not a link out of the data folder. */
  public TranscriptFile(String id, Path path) {
    this(id, path, false);
  }

  public TranscriptFile {
    Objects.requireNonNull(path, "path");
    if (id.isBlank()) {
      throw new IllegalArgumentException("a file has an id");
    }
  }
}
