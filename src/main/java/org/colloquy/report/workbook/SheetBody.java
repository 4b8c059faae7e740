package org.colloquy.report.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import org.colloquy.model.PublishedRows.ByteRange;

/** The compressed rows of a sheet, which are new or taken over. */
final class SheetBody {
  private final PackedFile file;
  private final PackedStream bytes = new PackedStream();
  private Packed.Sum sum = Packed.Sum.NONE;
  private Packed.Sum stretch = Packed.Sum.NONE;

  /**
   * @param file takes the new rows; it must stay open
   */
  SheetBody(PackedFile file) {
    this.file = file;
  }

  /**
   * Adds rows.
   *
   * @throws IOException if they cannot be written
   */
  void add(CharSequence xml) throws IOException {
    Packed packed = Packed.of(xml.toString().getBytes(StandardCharsets.UTF_8));
    bytes.add(file.channel(), file.append(packed.bytes()));
    sum = sum.and(packed.sum());
    stretch = stretch.and(packed.sum());
  }

  /**
   * Adds rows of another workbook as they are.
   *
   * @param other the file with these rows; it must stay open
   * @param place where they are in that file
   */
  void takeOver(FileChannel other, ByteRange place, Packed.Sum theirs) {
    bytes.add(other, place);
    sum = sum.and(theirs);
  }

  /** The sum of the rows that were added since this was asked for last. */
  Packed.Sum endStretch() {
    Packed.Sum ended = stretch;
    stretch = Packed.Sum.NONE;
    return ended;
  }

  /** The sum of all rows so far. */
  Packed.Sum sum() {
    return sum;
  }

  /** All rows; can be read once. */
  InputStream bytes() {
    return bytes;
  }
}
