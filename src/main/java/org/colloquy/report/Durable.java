package org.colloquy.report;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Makes sure that what is written survives a loss of power. */
final class Durable {
  private Durable() {}

  /** Forces the files of a folder, those of folders in it, and the folder, onto the disk. */
  static void force(Path folder) throws IOException {
    for (Path file : FolderTree.entries(folder)) {
      if (Files.isDirectory(file)) {
        force(file);
        continue;
      }
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
    }
    forceFolder(folder);
  }

  /** Forces the names in a folder onto the disk, on systems where that can be done. */
  static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folders; its file system keeps their order by itself.
    }
  }
}
