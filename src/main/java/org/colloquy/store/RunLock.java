package org.colloquy.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * The lock that keeps a second run away from an output folder. The operating system holds it on the
 * file {@code .NAME.lock} next to the folder and releases it when the process ends, however it
 * ends. The file stays and says who holds the lock; its presence alone stops nobody.
 */
public final class RunLock implements AutoCloseable {
  private static final int LONGEST_HOLDER = 500;

  private final FileChannel channel;

  private RunLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Thrown if another run holds the lock; the message says which process, and since when. */
  public static final class Held extends Exception {
    private static final long serialVersionUID = 1;

    Held(String holder) {
      super(holder);
    }
  }

  /**
   * Takes the lock of an output folder.
   *
   * @param clock gives the time that the lock file shows
   * @throws Held if another run holds the lock
   * @throws IOException if the lock file cannot be written
   */
  public static RunLock take(Path output, Clock clock) throws IOException, Held {
    Path folder = output.toAbsolutePath().normalize();
    Files.createDirectories(folder.getParent());
    Path file = folder.resolveSibling("." + folder.getFileName() + ".lock");
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      if (!isTaken(channel)) {
        sign(channel, clock);
        return new RunLock(channel);
      }
      String holder = Files.size(file) > LONGEST_HOLDER ? "" : Files.readString(file).strip();
      channel.close();
      throw new Held(holder.isEmpty() ? "another process" : holder);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock == null;
    } catch (OverlappingFileLockException e) {
      return true;
    }
  }

  private static void sign(FileChannel channel, Clock clock) throws IOException {
    String holder =
        "process "
            + ProcessHandle.current().pid()
            + " since "
            + clock.instant().truncatedTo(ChronoUnit.SECONDS)
            + "\n";
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
