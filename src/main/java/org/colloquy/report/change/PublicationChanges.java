package org.colloquy.report.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.colloquy.model.PublishedRows;
import org.colloquy.report.folder.ReportFiles;
import org.colloquy.report.folder.RunFile;
import org.colloquy.report.previous.PreviousTables;

/**
 * What has changed since the previous publication. It is found in the CSV files of two folders and
 * nowhere else; where the places of rows are known, rows that are the same are not read.
 */
public final class PublicationChanges {
  private final Path previous;
  private final PreviousTables previousTables;
  private final Map<String, String> causes;

  /**
   * @param previousTables the previous publication and what is known of it; if its folder is
   *     missing, there are no changes
   * @param causes what the new tables depend on besides the transcripts, by name
   */
  public PublicationChanges(PreviousTables previousTables, Map<String, String> causes) {
    this.previous = previousTables.folder();
    this.previousTables = previousTables;
    this.causes = Map.copyOf(causes);
  }

  /**
   * Compares the two publications.
   *
   * @param current the new folder, with all CSV files of the corpus
   * @param rows the places of the rows in the new tables, by transcript
   * @param changes takes the changes, in the order of the table
   * @return the number of changes; empty if there is no previous publication, or none that can be
   *     compared
   * @throws IOException if the new folder cannot be read
   */
  public OptionalLong to(Path current, Map<String, PublishedRows> rows, Consumer<Change> changes)
      throws IOException {
    if (!Files.exists(previous.resolve(ReportFiles.TRANSCRIPTS))) {
      return OptionalLong.empty();
    }
    if (!ReportFiles.tablesDiffer(previous, current)) {
      return OptionalLong.of(0);
    }
    if (RunFile.isOfOtherForm(previous)) {
      changes.accept(notComparable());
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
      changes.accept(notComparable());
      return OptionalLong.empty();
    }
    AtomicLong count = new AtomicLong();
    new Changes(
            previousCorpus,
            currentCorpus,
            others,
            ChangeCauses.between(previous, current, RunFile.causesIn(previous), causes))
        .writeTo(
            change -> {
              changes.accept(change);
              count.incrementAndGet();
            });
    return OptionalLong.of(count.get());
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
