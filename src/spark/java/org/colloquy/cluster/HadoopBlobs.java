package org.colloquy.cluster;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.colloquy.store.Blobs;
import org.colloquy.store.WholeOrNothing;

/**
 * Named values as files of a file system that Hadoop knows. Where renaming is atomic, a value is
 * written under a temporary name first; an object store shows an object only when it is whole.
 */
final class HadoopBlobs implements Blobs {
  /** Schemes of object stores, where renaming copies and putting is atomic. */
  private static final Set<String> OBJECT_STORES =
      Set.of("s3a", "s3", "s3n", "gs", "oss", "cosn", "obs", "swift", "wasb", "wasbs");

  private final Path root;
  private final FileSystem files;
  private final FileContext context;
  private final boolean renames;

  /**
   * @param place the folder of the values
   * @throws IOException if the file system cannot be reached
   */
  HadoopBlobs(Location place, Configuration hadoop) throws IOException {
    this.root = place.forHadoop();
    this.files = place.fileSystem(hadoop);
    // A checksum file beside each small file would be renamed apart from it.
    files.setWriteChecksum(false);
    this.renames = !OBJECT_STORES.contains(files.getScheme());
    this.context = renames ? FileContext.getFileContext(files.getUri(), hadoop) : null;
  }

  private Path path(String name) {
    return new Path(root, name);
  }

  @Override
  public Optional<byte[]> get(String name) throws IOException {
    try (FSDataInputStream in = files.open(path(name))) {
      return Optional.of(in.readAllBytes());
    } catch (FileNotFoundException e) {
      return Optional.empty();
    }
  }

  @Override
  public void put(String name, byte[] bytes) throws IOException {
    Path whole = path(name);
    if (!renames) {
      write(whole, bytes);
      return;
    }
    Path half = half(whole);
    try {
      write(half, bytes);
      context.rename(half, whole, Options.Rename.OVERWRITE);
    } catch (IOException e) {
      files.delete(half, false);
      throw e;
    }
  }

  private void write(Path file, byte[] bytes) throws IOException {
    try (FSDataOutputStream out = files.create(file, true)) {
      out.write(bytes);
    }
  }

  @Override
  public OutputStream begin(String name) throws IOException {
    Path whole = path(name);
    if (!renames) {
      return files.create(whole, true);
    }
    Path half = half(whole);
    return new WholeOrNothing(
        files.create(half, true),
        () -> context.rename(half, whole, Options.Rename.OVERWRITE),
        () -> files.delete(half, false));
  }

  private static Path half(Path whole) {
    return new Path(whole.getParent(), "." + UUID.randomUUID() + ".tmp");
  }

  @Override
  public boolean has(String name) throws IOException {
    return files.exists(path(name));
  }

  @Override
  public void delete(String name) throws IOException {
    files.delete(path(name), true);
  }
}
