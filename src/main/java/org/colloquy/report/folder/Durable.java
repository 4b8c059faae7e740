package org.colloquy.report.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Makes sure that what is written survives a loss of power. */
public final class Durable {
  private Durable() {}

  /**
   * Forces the files of a folder, those of folders in it, and the folder, onto the disk.
   *
   * @param before a folder that was; files that are second names of files there are on the disk
   *     already
   */
  public static void force(Path folder, Path before) throws IOException {
    for (Path file : FolderTree.entries(folder)) {
      Path same = before.resolve(file.getFileName());
      if (Files.isDirectory(file)) {
        force(file, same);
        continue;
      }
      if (Files.exists(same) && Files.isSameFile(file, same)) {
        continue;
      }
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
    }
    forceFolder(folder);
  }

  /** Forces the names in a folder onto the disk, on systems where that can be done. */
  public static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folders; its file system keeps their order by itself.
    }
  }
}
