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
 * In files that are the same as before: labels that are somebody else now. Only the turns of
 * transcripts whose rows are not the same bytes in both publications are read cell by cell.
 */
final class OtherSpeakers {
  private static final List<String> COLUMNS = List.of("transcript", "label", "speaker_id");

  /** Ids of the speakers of the turns with a label, by transcript, then label. */
  private final Map<String, Map<String, Set<String>>> before = new TreeMap<>();

  private final Map<String, Map<String, Set<String>>> now = new TreeMap<>();

  private OtherSpeakers() {}

  /**
   * Reads the turns of both publications.
   *
   * @param inBoth the transcripts that both have a row of in {@code transcripts.csv}
   * @param earlier what is known of the publication before
   * @param rows what lies where in the new tables, by transcript
   * @throws IOException if the tables are not there, or not those of this version
   */
  static OtherSpeakers between(
      Path before,
      Path now,
      Set<String> inBoth,
      PreviousTables earlier,
      Map<String, PublishedRows> rows)
      throws IOException {
    OtherSpeakers others = new OtherSpeakers();
    Path old = before.resolve(ReportFiles.TURNS);
    Path fresh = now.resolve(ReportFiles.TURNS);
    if (earlier.unharmed().contains(ReportFiles.TURNS)) {
      Optional<IndexedTable> was = IndexedTable.of(old, earlier.rows());
      Optional<IndexedTable> is = IndexedTable.of(fresh, rows);
      if (was.isPresent() && is.isPresent()) {
        others.readWhatIsMadeAnew(was.get(), is.get(), inBoth);
        return others;
      }
    }
    if (!others.readWhatDiffers(old, fresh, inBoth)) {
      others.before.clear();
      others.now.clear();
      PublishedTable.read(old, COLUMNS, row -> add(row, others.before));
      PublishedTable.read(fresh, COLUMNS, row -> add(row, others.now));
    }
    return others;
  }

  /** Reads the rows that were not taken over, and nothing else. */
  private void readWhatIsMadeAnew(IndexedTable old, IndexedTable fresh, Set<String> inBoth)
      throws IOException {
    for (String transcript : inBoth) {
      if (!old.isSame(transcript, fresh)) {
        try (InputStream table = old.table(transcript)) {
          PublishedTable.read(old.file(), table, COLUMNS, row -> add(row, before));
        }
        try (InputStream table = fresh.table(transcript)) {
          PublishedTable.read(fresh.file(), table, COLUMNS, row -> add(row, now));
        }
      }
    }
  }

  /**
   * Goes through both tables side by side.
   *
   * @return false if they do not have their columns or their transcripts in the same order
   */
  private boolean readWhatDiffers(Path oldFile, Path freshFile, Set<String> inBoth)
      throws IOException {
    try (RowsByTranscript old = new RowsByTranscript(oldFile);
        RowsByTranscript fresh = new RowsByTranscript(freshFile)) {
      if (!Arrays.equals(old.header(), fresh.header())) {
        return false;
      }
      while (old.peek().isPresent() || fresh.peek().isPresent()) {
        if (isOfOneAlone(old.peek(), inBoth)) {
          old.next();
        } else if (isOfOneAlone(fresh.peek(), inBoth)) {
          fresh.next();
        } else if (areOfOneTranscript(old.peek(), fresh.peek())) {
          read(oldFile, old, freshFile, fresh);
        } else {
          return false;
        }
      }
      return true;
    }
  }

  private static boolean isOfOneAlone(
      Optional<RowsByTranscript.RowBytes> rows, Set<String> inBoth) {
    return rows.isPresent() && !inBoth.contains(rows.get().transcript());
  }

  private static boolean areOfOneTranscript(
      Optional<RowsByTranscript.RowBytes> old, Optional<RowsByTranscript.RowBytes> fresh) {
    return old.isPresent()
        && fresh.isPresent()
        && old.get().transcript().equals(fresh.get().transcript());
  }

  private void read(Path oldFile, RowsByTranscript old, Path freshFile, RowsByTranscript fresh)
      throws IOException {
    RowsByTranscript.RowBytes was = old.next().orElseThrow();
    RowsByTranscript.RowBytes is = fresh.next().orElseThrow();
    if (!was.isSame(is)) {
      try (InputStream table = old.table(was)) {
        PublishedTable.read(oldFile, table, COLUMNS, row -> add(row, before));
      }
      try (InputStream table = fresh.table(is)) {
        PublishedTable.read(freshFile, table, COLUMNS, row -> add(row, now));
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
   * Writes the changes.
   *
   * @param moved the transcripts that are new, changed or gone
   */
  void to(Consumer<Change> rows, Set<String> moved, ChangeCauses causes) {
    before.forEach(
        (transcript, labels) -> {
          if (!moved.contains(transcript)) {
            Map<String, Set<String>> fresh = now.getOrDefault(transcript, Map.of());
            labels.forEach(
                (label, people) -> {
                  Set<String> others = fresh.getOrDefault(label, Set.of());
                  if (!others.equals(people)) {
                    rows.accept(
                        new Change(
                            "other speaker",
                            transcript,
                            label,
                            String.join("; ", people),
                            String.join("; ", others),
                            causes.of(false)));
                  }
                });
          }
        });
  }
}
