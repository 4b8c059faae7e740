package org.colloquy.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file whole or not at all, even if the process or the machine dies: under a temporary
 * name next to its place, forced to the disk, then renamed.
 */
final class WholeFile {
  static final String HALF = ".tmp";

  private WholeFile() {}

  /**
   * Writes a file; it replaces the one that may be there.
   *
   * @param name name of the temporary file without its ending; no other writer may use the same one
   */
  static void write(Path file, byte[] bytes, String name) throws IOException {
    Path temporary = file.resolveSibling(name + HALF);
    try (FileChannel channel =
        FileChannel.open(
            temporary,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
    Files.move(
        temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Returns whether a file is a temporary one, which a killed writer left behind. */
  static boolean isHalf(Path file) {
    return file.getFileName().toString().endsWith(HALF);
  }
}
