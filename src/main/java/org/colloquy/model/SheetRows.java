package org.colloquy.model;

import java.util.List;
import java.util.Optional;
import org.colloquy.model.PublishedRows.ByteRange;

/**
 * The rows of one transcript in a sheet of the workbook: enough to put them into the next workbook
 * as they are.
 *
 * @param rows number of rows, also of those for which the sheet had no room
 * @param cellsShortened number of cells for whose text there was no room
 * @param packed the rows as they stand in the workbook; empty if the sheet had no room for all
 * @param firstRows for each column that links lead to, and for each value that the transcript may
 *     have there: the first row with this value, 0-based from the transcript's first; −1 if none
 */
public record SheetRows(
    long rows, long cellsShortened, Optional<PackedRows> packed, List<List<Integer>> firstRows) {
  public SheetRows {
    if (rows < 0 || cellsShortened < 0) {
      throw new IllegalArgumentException("rows " + rows + ", cells shortened " + cellsShortened);
    }
    firstRows = firstRows.stream().map(List::copyOf).toList();
  }

  /**
   * Compressed rows.
   *
   * @param place the bytes, counted from where the sheet's compressed content begins
   * @param length number of bytes before compression
   * @param crc CRC-32 of these, from 0 to 2³² − 1
   */
  public record PackedRows(ByteRange place, long length, long crc) {
    public PackedRows {
      if (length < 0 || crc < 0 || crc >>> 32 != 0) {
        throw new IllegalArgumentException("length " + length + ", CRC-32 " + crc);
      }
    }
  }

  /** The same rows in a sheet whose compressed content has so many bytes more before them. */
  public SheetRows movedBy(long bytes) {
    return new SheetRows(
        rows,
        cellsShortened,
        packed.map(
            p ->
                new PackedRows(
                    new ByteRange(p.place().start() + bytes, p.place().length()),
                    p.length(),
                    p.crc())),
        firstRows);
  }
}
