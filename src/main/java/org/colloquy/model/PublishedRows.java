package org.colloquy.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the rows of one transcript lie in the published tables, and what they were made of.
 *
 * @param print fingerprint of everything that the rows, and the transcript's page, are made of
 * @param places where they lie, by the names of the tables' files
 */
public record PublishedRows(Fingerprint print, SortedMap<String, ByteRange> places) {
  public PublishedRows {
    places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
  }

  /**
   * A part of a file.
   *
   * @param start 0-based offset of its first byte
   * @param length in bytes
   */
  public record ByteRange(long start, long length) {
    public ByteRange {
      if (start < 0 || length < 0) {
        throw new IllegalArgumentException(start + ", " + length);
      }
    }
  }
}
