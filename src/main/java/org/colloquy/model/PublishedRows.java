package org.colloquy.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The published rows of one transcript: where they are in the tables, and what they were made of.
 *
 * @param print fingerprint of everything that the rows, and the transcript's page, are made of
 * @param places for each table, by its file name, the range of the rows in the file
 * @param sheets the rows in the workbook, by the name of the sheet; empty if there is no workbook
 */
public record PublishedRows(
    Fingerprint print, SortedMap<String, ByteRange> places, SortedMap<String, SheetRows> sheets) {
  public PublishedRows {
    places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
    sheets = Collections.unmodifiableSortedMap(new TreeMap<>(sheets));
  }

  /** Rows that are in no workbook. */
  public PublishedRows(Fingerprint print, SortedMap<String, ByteRange> places) {
    this(print, places, Collections.emptySortedMap());
  }

  /** The same rows, which are in a workbook, too. */
  public PublishedRows in(SortedMap<String, SheetRows> newSheets) {
    return new PublishedRows(print, places, newSheets);
  }

  /**
   * A range of bytes in a file.
   *
   * @param start 0-based offset of its first byte
   * @param length its length in bytes
   */
  public record ByteRange(long start, long length) {
    public ByteRange {
      if (start < 0 || length < 0) {
        throw new IllegalArgumentException("start " + start + ", length " + length);
      }
    }
  }
}
