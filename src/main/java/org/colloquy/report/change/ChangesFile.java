package org.colloquy.report.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.colloquy.model.PublishedRows;
import org.colloquy.report.csv.CsvFile;
import org.colloquy.report.csv.Delimiter;
import org.colloquy.report.folder.ReportFiles;
import org.colloquy.report.previous.PreviousTables;

/**
 * {@code changes.csv}: what has changed since the publication before. Made of the two published
 * folders and of nothing else; to know where their rows lie spares reading those that are the same.
 */
public final class ChangesFile {
  private final Delimiter delimiter;

  public ChangesFile(Delimiter delimiter) {
    this.delimiter = delimiter;
  }

  /**
   * Compares and writes.
   *
   * @param before the folder of the publication before; it may be missing, and then nothing has
   *     changed
   * @param now the new folder, complete except for this file
   * @param earlier what is known of the publication before
   * @param rows what lies where in the new tables, by transcript
   * @return how many changes there are; empty if there is nothing to compare with
   */
  public OptionalLong write(
      Path before, Path now, PreviousTables earlier, Map<String, PublishedRows> rows)
      throws IOException {
    try (CsvFile file =
        new CsvFile(now.resolve(ReportFiles.CHANGES), Change.COLUMNS.toList(), delimiter)) {
      if (!Files.exists(before.resolve(ReportFiles.TRANSCRIPTS))
          || !ReportFiles.tablesDiffer(before, now)) {
        return Files.exists(before.resolve(ReportFiles.TRANSCRIPTS))
            ? OptionalLong.of(0)
            : OptionalLong.empty();
      }
      PublishedCorpus fresh = PublishedCorpus.in(now);
      PublishedCorpus old;
      OtherSpeakers others;
      try {
        old = PublishedCorpus.in(before);
        Set<String> inBoth = new HashSet<>(old.transcripts().keySet());
        inBoth.retainAll(fresh.transcripts().keySet());
        others = OtherSpeakers.between(before, now, inBoth, earlier, rows);
      } catch (IOException e) {
        // Of a version before this table, or changed by hand.
        file.row(Change.COLUMNS.cells(notComparable()));
        return OptionalLong.empty();
      }
      AtomicLong changes = new AtomicLong();
      new Changes(old, fresh, others, ChangeCauses.between(before, now))
          .to(
              change -> {
                file.row(Change.COLUMNS.cells(change));
                changes.incrementAndGet();
              });
      return OptionalLong.of(changes.get());
    }
  }

  private static Change notComparable() {
    return new Change(
        "not comparable",
        "",
        "the tables of the publication before cannot be read by this version",
        "",
        "",
        "program");
  }
}
