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
import org.colloquy.report.folder.RunFile;
import org.colloquy.report.previous.PreviousTables;

/**
 * {@code changes.csv}: what has changed since the previous publication. It is made of the two
 * published folders and of nothing else; where the places of rows are known, rows that are the same
 * are not read.
 */
public final class ChangesFile {
  private final Delimiter delimiter;

  public ChangesFile(Delimiter delimiter) {
    this.delimiter = delimiter;
  }

  /**
   * Compares the two publications and writes the file.
   *
   * @param previous the folder of the previous publication; if it is missing, the file has no rows
   * @param current the new folder, complete except for this file
   * @param previousTables what is known of the previous publication
   * @param rows the places of the rows in the new tables, by transcript
   * @return the number of changes; empty if there is no previous publication, or none that can be
   *     compared
   * @throws IOException if the new folder cannot be read or the file cannot be written
   */
  public OptionalLong write(
      Path previous, Path current, PreviousTables previousTables, Map<String, PublishedRows> rows)
      throws IOException {
    try (CsvFile file =
        new CsvFile(current.resolve(ReportFiles.CHANGES), Change.COLUMNS.toList(), delimiter)) {
      if (!Files.exists(previous.resolve(ReportFiles.TRANSCRIPTS))) {
        return OptionalLong.empty();
      }
      if (!ReportFiles.tablesDiffer(previous, current)) {
        return OptionalLong.of(0);
      }
      if (RunFile.isOfOtherForm(previous)) {
        file.row(Change.COLUMNS.cells(notComparable()));
        return OptionalLong.empty();
      }
      PublishedCorpus currentCorpus = PublishedCorpus.in(current);
      PublishedCorpus previousCorpus;
      OtherSpeakers others;
      try {
        previousCorpus = PublishedCorpus.in(previous);
        Set<String> inBoth = new HashSet<>(previousCorpus.transcripts().keySet());
        inBoth.retainAll(currentCorpus.transcripts().keySet());
        others = OtherSpeakers.between(previous, current, inBoth, previousTables, rows);
      } catch (IOException e) {
        // A version that lacks a table or a column wrote it, or somebody changed it by hand.
        file.row(Change.COLUMNS.cells(notComparable()));
        return OptionalLong.empty();
      }
      AtomicLong changes = new AtomicLong();
      new Changes(previousCorpus, currentCorpus, others, ChangeCauses.between(previous, current))
          .writeTo(
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
