package org.colloquy.report.workbook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.colloquy.model.PublishedRows.ByteRange;

/** A temporary file for the rows of all sheets, so that they need no memory. */
final class PackedFile implements AutoCloseable {
  private final Path path;
  private final FileChannel channel;

  /**
   * Creates the file.
   *
   * @param folder the folder of the workbook, which is deleted if the run is killed
   */
  PackedFile(Path folder) throws IOException {
    path = Files.createTempFile(folder, ".rows", ".packed");
    channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  /** Adds bytes; returns their place in the file. */
  ByteRange append(byte[] bytes) throws IOException {
    ByteRange place = new ByteRange(channel.position(), bytes.length);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    return place;
  }

  FileChannel channel() {
    return channel;
  }

  /** Deletes the file. */
  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(path);
  }
}
