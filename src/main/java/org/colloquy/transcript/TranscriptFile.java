package org.colloquy.transcript;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file in the data folder.
 *
 * @param id path below the data folder, with {@code /} between its parts whatever the system
 * @param path where it lies
 */
public record TranscriptFile(String id, Path path) {
  public TranscriptFile {
    Objects.requireNonNull(path, "path");
    if (id.isBlank()) {
      throw new IllegalArgumentException("a file has an id");
    }
  }
}
