package org.colloquy.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.colloquy.model.PublishedRows;

/**
 * {@code changes.csv}: what has changed since the publication before. Made of the two published
 * folders and of nothing else; to know where their rows lie spares reading those that are the same.
 */
final class ChangesFile {
  static final String NAME = "changes.csv";

  static final List<Column> COLUMNS =
      List.of(
          Column.word("change", "what kind of change"),
          Column.id("id", "of the transcript, speaker or entity"),
          Column.name("name", "its name; the label, for another speaker"),
          Column.name("before", "what it was"),
          Column.name("after", "what it is"),
          Column.number("difference", "after less before"),
          Column.name("cause", "data, tables, settings, program or models"));

  private final Delimiter delimiter;

  ChangesFile(Delimiter delimiter) {
    this.delimiter = delimiter;
  }

  /**
   * Compares and writes.
   *
   * @param before the folder of the publication before; it may be missing, and then nothing has
   *     changed
   * @param now the new folder, complete but for this file
   * @param earlier what is known of the publication before
   * @param rows what lies where in the new tables, by transcript
   * @return how many changes there are; empty if there is nothing to compare with
   */
  OptionalLong write(Path before, Path now, EarlierTables earlier, Map<String, PublishedRows> rows)
      throws IOException {
    try (CsvFile file = new CsvFile(now.resolve(NAME), COLUMNS, delimiter)) {
      if (!Files.exists(before.resolve("transcripts.csv")) || !tablesDiffer(before, now)) {
        return Files.exists(before.resolve("transcripts.csv"))
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
        file.row(notComparable());
        return OptionalLong.empty();
      }
      AtomicLong changes = new AtomicLong();
      new Changes(old, fresh, others, Causes.between(before, now))
          .to(
              cells -> {
                file.row(cells);
                changes.incrementAndGet();
              });
      return OptionalLong.of(changes.get());
    }
  }

  private static Cells notComparable() {
    return new Cells()
        .text("not comparable")
        .empty()
        .text("the tables of the publication before cannot be read by this version")
        .empty()
        .empty()
        .empty()
        .text("program");
  }

  /**
   * Whether any table says something else; of publications without CSV files, the workbook or the
   * page.
   */
  static boolean tablesDiffer(Path before, Path now) throws IOException {
    if ((differ(before.resolve(WorkbookFile.NAME), now.resolve(WorkbookFile.NAME))
            || differ(before.resolve(PageFiles.NAME), now.resolve(PageFiles.NAME)))
        && Reports.TABLES.stream().noneMatch(t -> Files.exists(before.resolve(t)))) {
      return true;
    }
    for (String table : Reports.TABLES) {
      if (differ(before.resolve(table), now.resolve(table))) {
        return true;
      }
    }
    return false;
  }

  private static boolean differ(Path one, Path other) throws IOException {
    if (!Files.exists(one) || !Files.exists(other)) {
      return Files.exists(one) != Files.exists(other);
    }
    return Files.mismatch(one, other) >= 0;
  }
}
