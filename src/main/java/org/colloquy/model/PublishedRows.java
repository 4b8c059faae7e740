package org.colloquy.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the rows of one transcript lie in the published tables, and what they were made of.
 *
 * @param print fingerprint of everything that the rows, and the transcript's page, are made of
 * @param places by the names of the tables' files
 */
public record PublishedRows(String print, SortedMap<String, Place> places) {
  public PublishedRows {
    places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
  }

  /**
   * A part of a file, in bytes.
   *
   * @param start 0-based
   */
  public record Place(long start, long length) {
    public Place {
      if (start < 0 || length < 0) {
        throw new IllegalArgumentException(start + ", " + length);
      }
    }
  }
}
