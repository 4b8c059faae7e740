package org.colloquy.report.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A link to a file in another folder. */
public final class FileLink {
  private FileLink() {}

  /**
   * Links to a file, or copies it on a file system without links.
   *
   * @param from the file
   * @param to the path of the link
   * @throws IOException if {@code to} exists already or its folder does not
   */
  public static void linkOrCopy(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (UnsupportedOperationException | IOException e) {
      Files.copy(from, to);
    }
  }
}
