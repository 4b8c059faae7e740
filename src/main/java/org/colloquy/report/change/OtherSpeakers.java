package org.colloquy.report.change;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.colloquy.model.PublishedRows;
import org.colloquy.report.csv.IndexedTable;
import org.colloquy.report.csv.PublishedTable;
import org.colloquy.report.csv.RowsByTranscript;
import org.colloquy.report.folder.ReportFiles;
import org.colloquy.report.previous.PreviousTables;

/**
 * The labels that have another speaker now although the transcript's file is the same. Only the
 * turns of transcripts whose rows differ between the two publications are read cell by cell.
 */
final class OtherSpeakers {
  private static final List<String> COLUMNS = List.of("transcript", "label", "speaker_id");

  /** The ids of the speakers of the turns with a label, by transcript, then label. */
  private final Map<String, Map<String, Set<String>>> previous = new TreeMap<>();

  private final Map<String, Map<String, Set<String>>> current = new TreeMap<>();

  private OtherSpeakers() {}

  /**
   * Reads the turns of both publications.
   *
   * @param previous the folder of the previous publication
   * @param current the folder of the new one
   * @param inBoth the transcripts that have a row in {@code transcripts.csv} of both
   * @param previousTables what is known of the previous publication
   * @param rows the places of the rows in the new tables, by transcript
   * @throws IOException if a table is missing, or lacks a column of this version
   */
  static OtherSpeakers between(
      Path previous,
      Path current,
      Set<String> inBoth,
      PreviousTables previousTables,
      Map<String, PublishedRows> rows)
      throws IOException {
    OtherSpeakers others = new OtherSpeakers();
    Path previousTurns = previous.resolve(ReportFiles.TURNS);
    Path currentTurns = current.resolve(ReportFiles.TURNS);
    if (previousTables.unharmed().contains(ReportFiles.TURNS)) {
      Optional<IndexedTable> previousTable = IndexedTable.of(previousTurns, previousTables.rows());
      Optional<IndexedTable> currentTable = IndexedTable.of(currentTurns, rows);
      if (previousTable.isPresent() && currentTable.isPresent()) {
        others.readRemade(previousTable.get(), currentTable.get(), inBoth);
        return others;
      }
    }
    if (!others.readSideBySide(previousTurns, currentTurns, inBoth)) {
      others.previous.clear();
      others.current.clear();
      PublishedTable.read(previousTurns, COLUMNS, row -> add(row, others.previous));
      PublishedTable.read(currentTurns, COLUMNS, row -> add(row, others.current));
    }
    return others;
  }

  /** Reads only the rows that were not taken over. */
  private void readRemade(IndexedTable previousTable, IndexedTable currentTable, Set<String> inBoth)
      throws IOException {
    for (String transcript : inBoth) {
      if (!previousTable.isSame(transcript, currentTable)) {
        try (InputStream table = previousTable.table(transcript)) {
          PublishedTable.read(previousTable.file(), table, COLUMNS, row -> add(row, previous));
        }
        try (InputStream table = currentTable.table(transcript)) {
          PublishedTable.read(currentTable.file(), table, COLUMNS, row -> add(row, current));
        }
      }
    }
  }

  /**
   * Goes through both tables side by side.
   *
   * @return false if their columns or their transcripts are not in the same order
   */
  private boolean readSideBySide(Path previousTurns, Path currentTurns, Set<String> inBoth)
      throws IOException {
    try (RowsByTranscript previousRows = new RowsByTranscript(previousTurns);
        RowsByTranscript currentRows = new RowsByTranscript(currentTurns)) {
      if (!Arrays.equals(previousRows.header(), currentRows.header())) {
        return false;
      }
      while (previousRows.peek().isPresent() || currentRows.peek().isPresent()) {
        if (isInOneOnly(previousRows.peek(), inBoth)) {
          previousRows.next();
        } else if (isInOneOnly(currentRows.peek(), inBoth)) {
          currentRows.next();
        } else if (areOfOneTranscript(previousRows.peek(), currentRows.peek())) {
          readNext(previousTurns, previousRows, currentTurns, currentRows);
        } else {
          return false;
        }
      }
      return true;
    }
  }

  private static boolean isInOneOnly(Optional<RowsByTranscript.RowBytes> rows, Set<String> inBoth) {
    return rows.isPresent() && !inBoth.contains(rows.get().transcript());
  }

  private static boolean areOfOneTranscript(
      Optional<RowsByTranscript.RowBytes> one, Optional<RowsByTranscript.RowBytes> other) {
    return one.isPresent()
        && other.isPresent()
        && one.get().transcript().equals(other.get().transcript());
  }

  private void readNext(
      Path previousTurns,
      RowsByTranscript previousRows,
      Path currentTurns,
      RowsByTranscript currentRows)
      throws IOException {
    RowsByTranscript.RowBytes previousBytes = previousRows.next().orElseThrow();
    RowsByTranscript.RowBytes currentBytes = currentRows.next().orElseThrow();
    if (!previousBytes.isSame(currentBytes)) {
      try (InputStream table = previousRows.table(previousBytes)) {
        PublishedTable.read(previousTurns, table, COLUMNS, row -> add(row, previous));
      }
      try (InputStream table = currentRows.table(currentBytes)) {
        PublishedTable.read(currentTurns, table, COLUMNS, row -> add(row, current));
      }
    }
  }

  private static void add(List<String> row, Map<String, Map<String, Set<String>>> speakersOf) {
    speakersOf
        .computeIfAbsent(row.get(0), id -> new TreeMap<>())
        .computeIfAbsent(row.get(1), label -> new TreeSet<>())
        .add(row.get(2));
  }

  /**
   * Hands over the changes, by transcript, then label.
   *
   * @param changed the transcripts that are new, changed or gone; they are passed over
   */
  void writeTo(Consumer<Change> rows, Set<String> changed, ChangeCauses causes) {
    previous.forEach(
        (transcript, labels) -> {
          if (!changed.contains(transcript)) {
            Map<String, Set<String>> currentLabels = current.getOrDefault(transcript, Map.of());
            labels.forEach(
                (label, speakers) -> {
                  Set<String> others = currentLabels.getOrDefault(label, Set.of());
                  if (!others.equals(speakers)) {
                    rows.accept(
                        new Change(
                            "other speaker",
                            transcript,
                            label,
                            String.join("; ", speakers),
                            String.join("; ", others),
                            causes.of(false)));
                  }
                });
          }
        });
  }
}
