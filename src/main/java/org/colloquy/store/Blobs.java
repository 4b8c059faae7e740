package org.colloquy.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Named values on storage that several processes use at the same time, such as a file system of a
 * cluster. A name has parts with {@code /} between them. Safe for use by several threads.
 */
public interface Blobs {
  /**
   * Returns a value; empty if there is none of this name.
   *
   * @throws IOException if it cannot be read
   */
  Optional<byte[]> get(String name) throws IOException;

  /**
   * Writes a value whole or not at all, even if the process dies; it replaces the one that the name
   * may have. Of several writers at the same time, one wins.
   *
   * @throws IOException if it cannot be written
   */
  void put(String name, byte[] bytes) throws IOException;

  /**
   * Begins to write a value that is too long for memory. It is there, whole, when the stream is
   * closed; it replaces the one that the name may have.
   *
   * @throws IOException if it cannot be written
   */
  OutputStream begin(String name) throws IOException;

  /**
   * Returns whether there is a value of this name.
   *
   * @throws IOException if that cannot be found out
   */
  boolean has(String name) throws IOException;

  /**
   * Deletes the value of this name and all values whose names begin with it and a {@code /}; does
   * nothing if there are none.
   *
   * @throws IOException if one cannot be deleted
   */
  void delete(String name) throws IOException;
}
