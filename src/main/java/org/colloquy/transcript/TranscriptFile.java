package org.colloquy.transcript;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file in the data folder.
 *
 * @param id path below the data folder, with {@code /} between its parts whatever the system
 * @param path where it lies
 * @param leadsOut whether it is a link to a place outside the data folder: it is not read then
 */
public record TranscriptFile(String id, Path path, boolean leadsOut) {
  /** A file that lies where its path says. */
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
