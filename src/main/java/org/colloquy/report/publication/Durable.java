package org.colloquy.report.publication;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.colloquy.report.folder.FolderTree;

/** Durable files: what was forced onto the disk survives a loss of power. */
public final class Durable {
  private Durable() {}

  /**
   * Forces a folder, its files and the folders in it onto the disk.
   *
   * @param previous the folder of the previous publication; files that are links to files in it are
   *     on the disk already
   * @throws IOException if a file cannot be forced
   */
  public static void force(Path folder, Path previous) throws IOException {
    for (Path file : FolderTree.entries(folder)) {
      Path same = previous.resolve(file.getFileName());
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

  /** Forces the names in a folder onto the disk; does nothing on systems that cannot. */
  public static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows cannot open folders; its file system keeps the order of renames by itself.
    }
  }
}
