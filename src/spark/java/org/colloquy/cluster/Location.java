package org.colloquy.cluster;

import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.colloquy.store.Blobs;
import org.colloquy.store.FolderBlobs;

/**
 * A place that an option names: a path of this machine's file system, or a URI such as {@code
 * hdfs://host/folder} that Hadoop knows how to reach.
 *
 * @param given what the user wrote
 */
record Location(String given) {
  /** A scheme has two letters or more: {@code C:} is a disk. */
  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:/.*");

  /** Whether it is a path without a scheme. */
  boolean isPlainPath() {
    return !ADDRESS.matcher(given).matches();
  }

  /** Returns the path of this machine's file system. */
  Path path() {
    return Path.of(given);
  }

  /** Returns the place for Hadoop; a plain path means this machine's file system. */
  org.apache.hadoop.fs.Path forHadoop() {
    return isPlainPath()
        ? new org.apache.hadoop.fs.Path(path().toAbsolutePath().normalize().toUri())
        : new org.apache.hadoop.fs.Path(given);
  }

  /**
   * Returns the file system of the place.
   *
   * @throws java.io.IOException if it cannot be reached
   */
  FileSystem fileSystem(Configuration hadoop) throws java.io.IOException {
    return forHadoop().getFileSystem(hadoop);
  }

  /**
   * Returns the named values at this place.
   *
   * @throws java.io.IOException if its file system cannot be reached
   */
  Blobs blobs(Configuration hadoop) throws java.io.IOException {
    URI uri = forHadoop().toUri();
    // Hadoop starts a process for each file that it writes on this machine.
    return "file".equals(uri.getScheme())
        ? new FolderBlobs(Path.of(uri.getPath()))
        : new HadoopBlobs(this, hadoop);
  }

  @Override
  public String toString() {
    return given;
  }
}
