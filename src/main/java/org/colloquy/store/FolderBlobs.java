package org.colloquy.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.UUID;

/**
 * Named values as files of a folder that this machine's file system reaches, perhaps over a
 * network. A value that a failing machine leaves cut off is for its reader to notice, as records do
 * by their checksums.
 */
public final class FolderBlobs implements Blobs {
  private final Path root;

  /**
   * @param root the folder; it is created when the first value is put
   */
  public FolderBlobs(Path root) {
    this.root = root;
  }

  @Override
  public Optional<byte[]> get(String name) throws IOException {
    try {
      return Optional.of(Files.readAllBytes(root.resolve(name)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public void put(String name, byte[] bytes) throws IOException {
    Path whole = root.resolve(name);
    Files.createDirectories(whole.getParent());
    Path half = whole.resolveSibling("." + UUID.randomUUID() + WholeFile.HALF);
    try {
      Files.write(half, bytes);
      Files.move(half, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      Files.deleteIfExists(half);
      throw e;
    }
  }

  @Override
  public OutputStream begin(String name) throws IOException {
    Path whole = root.resolve(name);
    Files.createDirectories(whole.getParent());
    Path half = whole.resolveSibling("." + UUID.randomUUID() + WholeFile.HALF);
    return new WholeOrNothing(
        Files.newOutputStream(half),
        () ->
            Files.move(
                half, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING),
        () -> Files.deleteIfExists(half));
  }

  @Override
  public boolean has(String name) {
    return Files.exists(root.resolve(name));
  }

  @Override
  public void delete(String name) throws IOException {
    Path named = root.resolve(name);
    if (!Files.isDirectory(named)) {
      Files.deleteIfExists(named);
      return;
    }
    Files.walkFileTree(
        named,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
