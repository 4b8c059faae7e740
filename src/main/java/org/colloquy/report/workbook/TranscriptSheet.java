package org.colloquy.report.workbook;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.PublishedRows.ByteRange;
import org.colloquy.model.SheetRows;
import org.colloquy.model.SheetRows.PackedRows;
import org.colloquy.report.column.Cells;
import org.colloquy.report.table.TranscriptView.Referent;

/**
 * A sheet with rows of single transcripts. Those of a transcript are taken over from the previous
 * workbook if they would be the same. The thread that adds transcripts decides that; everything
 * else is left to another one.
 */
public final class TranscriptSheet {
  private final WorkbookSheet sheet;
  private final PreviousSheet previous;
  private final Consumer<Runnable> later;
  private final List<String> lookedUp;
  private final Map<String, SheetRows> byTranscript = new HashMap<>();

  /** Rows added so far; only for the thread that adds transcripts. */
  private long added;

  /** What the sheet held where the present transcript begins; only for the other thread. */
  private Counts begun = new Counts(0, 0, 0, 0);

  private record Counts(int rows, long leftOut, long cellsShortened, long compressed) {}

  /**
   * @param later does work in the order in which it gets it
   */
  TranscriptSheet(WorkbookSheet sheet, PreviousSheet previous, Consumer<Runnable> later) {
    this.sheet = sheet;
    this.previous = previous;
    this.later = later;
    this.lookedUp = WorkbookLink.keysIn(sheet.name());
  }

  /**
   * Adds the rows of the next transcript.
   *
   * @param same whether they would be the same as in the previous workbook, if that has them
   * @param rows makes the rows; not called if they can be taken over
   * @throws IOException if the previous workbook cannot be read
   */
  public void add(CorpusEntry entry, boolean same, Supplier<List<Cells>> rows) throws IOException {
    List<List<String>> values = lookedUp.stream().map(column -> valuesOf(entry, column)).toList();
    Optional<SheetRows> known =
        same ? previous.rowsOf(entry.id()).filter(this::suffices) : Optional.empty();
    if (known.isPresent()) {
      added += known.get().rows();
      FileChannel file = previous.file();
      later.accept(() -> takeOver(entry.id(), known.get(), values, file));
    } else {
      List<Cells> made = rows.get();
      added += made.size();
      made.forEach(cells -> later.accept(() -> sheet.row(cells)));
      later.accept(() -> end(entry.id(), values));
    }
  }

  /** The values that a transcript may have in a column that links lead to. */
  private static List<String> valuesOf(CorpusEntry entry, String column) {
    List<String> values =
        switch (column) {
          case "transcript" -> List.of(entry.id());
          case "speaker_id" -> Referent.speakersOf(entry).stream().map(Referent::id).toList();
          case "entity_id" -> Referent.entitiesOf(entry).stream().map(Referent::id).toList();
          default -> throw new IllegalArgumentException(column);
        };
    return values.stream().map(Cells::withoutControls).toList();
  }

  /**
   * Whether known rows are enough: the sheet has room for all of them and they are there, or for
   * none.
   */
  private boolean suffices(SheetRows known) {
    long room = sheet.mostRows() - added;
    return room <= 0 || known.rows() <= room && known.packed().isPresent();
  }

  private void takeOver(
      String transcript, SheetRows known, List<List<String>> values, FileChannel file) {
    if (sheet.rows() == sheet.mostRows() && known.rows() > 0) {
      sheet.leaveOut(known.rows());
      byTranscript.put(transcript, new SheetRows(known.rows(), 0, Optional.empty(), List.of()));
      begun = counts();
      return;
    }
    PackedRows packed = known.packed().orElseThrow();
    sheet.firstRows().takeOver(values, known.firstRows(), sheet.rows() + 1);
    sheet.addTakenOver(known.rows(), known.cellsShortened());
    ByteRange place = new ByteRange(begun.compressed(), packed.place().length());
    sheet
        .body()
        .takeOver(
            file,
            previous.placeInFile(packed),
            new Packed.Sum(packed.place().length(), packed.length(), packed.crc()));
    byTranscript.put(
        transcript,
        new SheetRows(
            known.rows(),
            known.cellsShortened(),
            Optional.of(new PackedRows(place, packed.length(), packed.crc())),
            known.firstRows()));
    begun = counts();
  }

  private void end(String transcript, List<List<String>> values) {
    sheet.endBlock();
    Packed.Sum sum = sheet.body().endStretch();
    Counts now = counts();
    boolean whole = now.leftOut() == begun.leftOut();
    byTranscript.put(
        transcript,
        new SheetRows(
            now.rows() - begun.rows() + now.leftOut() - begun.leftOut(),
            now.cellsShortened() - begun.cellsShortened(),
            whole
                ? Optional.of(
                    new PackedRows(
                        new ByteRange(begun.compressed(), sum.compressed()),
                        sum.length(),
                        sum.crc()))
                : Optional.empty(),
            sheet.firstRows().endTranscript(values, begun.rows() + 1)));
    begun = now;
  }

  private Counts counts() {
    return new Counts(
        sheet.rows(), sheet.rowsLeftOut(), sheet.cellsShortened(), sheet.body().sum().compressed());
  }

  WorkbookSheet sheet() {
    return sheet;
  }

  /**
   * The rows in the sheet, by transcript.
   *
   * @param start where the compressed rows begin in the sheet's compressed content
   */
  Map<String, SheetRows> byTranscript(long start) {
    Map<String, SheetRows> moved = new HashMap<>();
    byTranscript.forEach((transcript, rows) -> moved.put(transcript, rows.movedBy(start)));
    return moved;
  }
}
