package org.colloquy.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes files that are there as a whole or not at all, whenever the process or the machine dies:
 * beside their place, forced to the disk, renamed.
 */
final class WholeFile {
  static final String HALF = ".tmp";

  private WholeFile() {}

  /**
   * Writes a file, in the place of the one that may be there.
   *
   * @param name of the file beside it, of which no other writer has one
   */
  static void write(Path file, byte[] bytes, String name) throws IOException {
    Path beside = file.resolveSibling(name + HALF);
    try (FileChannel channel =
        FileChannel.open(
            beside,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Whether a file was left behind by a writer that was killed. */
  static boolean isHalf(Path file) {
    return file.getFileName().toString().endsWith(HALF);
  }
}
