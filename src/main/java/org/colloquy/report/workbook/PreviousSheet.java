package org.colloquy.report.workbook;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.colloquy.model.PublishedRows.ByteRange;
import org.colloquy.model.SheetRows;
import org.colloquy.model.SheetRows.PackedRows;
import org.colloquy.report.folder.ReportFiles;
import org.colloquy.report.previous.PreviousRows;

/**
 * A sheet of the previous workbook.
 *
 * @param name the name of the sheet
 * @param start the 0-based offset of the sheet's compressed content in the file; empty if there is
 *     no such workbook, or it may be harmed
 */
record PreviousSheet(String name, PreviousRows previous, OptionalLong start) {
  /**
   * Finds the sheet.
   *
   * @param part the sheet's place in the workbook
   * @throws IOException if the previous workbook cannot be read
   */
  static PreviousSheet of(String name, String part, PreviousRows previous) throws IOException {
    if (!previous.isUnharmed(ReportFiles.WORKBOOK)) {
      return new PreviousSheet(name, previous, OptionalLong.empty());
    }
    try (ZipFile archive = ZipFile.builder().setPath(previous.path(ReportFiles.WORKBOOK)).get()) {
      ZipArchiveEntry sheet = archive.getEntry(part);
      return new PreviousSheet(
          name,
          previous,
          sheet == null ? OptionalLong.empty() : OptionalLong.of(sheet.getDataOffset()));
    }
  }

  /** The rows of a transcript whose rows are known to be the same; empty if they are not there. */
  Optional<SheetRows> rowsOf(String transcript) {
    return start.isPresent() ? previous.inSheet(name, transcript) : Optional.empty();
  }

  /** The workbook; the caller must not close it. */
  FileChannel file() throws IOException {
    return previous.file(ReportFiles.WORKBOOK);
  }

  ByteRange placeInFile(PackedRows rows) {
    return new ByteRange(start.orElseThrow() + rows.place().start(), rows.place().length());
  }
}
