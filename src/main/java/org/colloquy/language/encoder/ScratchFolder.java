package org.colloquy.language.encoder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A private folder for files that are needed for a moment. While it is in use, the operating system
 * holds a lock on a file in it, which it releases when the process ends, however it ends; so the
 * folders that killed runs left can be told from those that are in use. Folders hold files only.
 */
final class ScratchFolder implements AutoCloseable {
  private static final String LOCK = "lock";

  /** A folder is only lost to a run that is sweeping at the same moment. */
  private static final int MOST_ATTEMPTS = 10;

  private final Path folder;
  private final FileChannel lock;

  private ScratchFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Makes a folder that nobody else can read, and deletes those of the same prefix and owner that
   * no process uses any more.
   *
   * @param parent the folder in which it is made
   * @param prefix what its name begins with
   */
  static ScratchFolder make(Path parent, String prefix) throws IOException {
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      Path folder = Files.createTempDirectory(parent, prefix);
      FileChannel lock = locked(folder, StandardOpenOption.CREATE_NEW);
      if (lock != null) {
        ScratchFolder made = new ScratchFolder(folder, lock);
        made.sweep(parent, prefix);
        return made;
      }
    }
    throw new IOException("other processes delete the folders made in " + parent);
  }

  /**
   * Takes the lock of a folder.
   *
   * @return null if another holds it, or if the folder is being deleted
   */
  private static FileChannel locked(Path folder, OpenOption... creation) throws IOException {
    Path file = folder.resolve(LOCK);
    FileChannel channel;
    try {
      channel = FileChannel.open(file, options(creation));
    } catch (NoSuchFileException e) {
      return null;
    }
    try {
      // Whoever deletes a folder holds its lock; a lock on a deleted file protects nothing.
      if (channel.tryLock() != null && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // Another part of this process holds it.
    }
    channel.close();
    return null;
  }

  private static OpenOption[] options(OpenOption... creation) {
    return creation.length == 0
        ? new OpenOption[] {StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS}
        : new OpenOption[] {StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS, creation[0]};
  }

  private void sweep(Path parent, String prefix) throws IOException {
    try (DirectoryStream<Path> others = Files.newDirectoryStream(parent, prefix + "*")) {
      for (Path other : others) {
        try {
          // Opening and closing the own lock would set it free: it belongs to the process.
          if (!other.equals(folder) && isOfTheSameOwner(other)) {
            deleteIfUnused(other);
          }
        } catch (IOException e) {
          // It is gone meanwhile, or cannot be deleted; a later run tries again.
        }
      }
    }
  }

  /** Whether a path is a folder, not a link to one, and belongs to the owner of this one. */
  private boolean isOfTheSameOwner(Path other) throws IOException {
    return Files.isDirectory(other, LinkOption.NOFOLLOW_LINKS)
        && Files.getOwner(other, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(folder));
  }

  private static void deleteIfUnused(Path other) throws IOException {
    if (!Files.exists(other.resolve(LOCK), LinkOption.NOFOLLOW_LINKS)) {
      // Killed before it was locked, or about to be locked: the other process makes a new one.
      Files.delete(other);
      return;
    }
    FileChannel lock = locked(other);
    if (lock != null) {
      try (lock) {
        delete(other);
      }
    }
  }

  /** Deletes a folder with its files; its lock, which must be held, goes last. */
  private static void delete(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (!file.endsWith(LOCK)) {
          Files.delete(file);
        }
      }
    }
    for (Path last : List.of(folder.resolve(LOCK), folder)) {
      Files.delete(last);
    }
  }

  Path path() {
    return folder;
  }

  /**
   * Deletes the folder if the system allows. Windows does not while a library in it is loaded; then
   * the folder stays locked until the process ends, and a later run deletes it.
   */
  @Override
  public void close() throws IOException {
    try {
      delete(folder);
    } catch (IOException e) {
      return;
    }
    lock.close();
  }
}
