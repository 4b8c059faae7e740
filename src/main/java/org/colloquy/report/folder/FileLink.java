package org.colloquy.report.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file in two folders. */
public final class FileLink {
  private FileLink() {}

  /**
   * Makes a second name for a file, or a copy on a file system without links.
   *
   * @throws IOException if there is such a file already, or no folder for it
   */
  public static void linkOrCopy(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (UnsupportedOperationException | IOException e) {
      Files.copy(from, to);
    }
  }
}
