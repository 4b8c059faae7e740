package org.colloquy.report.previous;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.KnownProblems;
import org.colloquy.report.csv.PublishedTable;
import org.colloquy.report.folder.ReportFiles;

/** The problems of a previous publication, read from its {@code problems.csv}. */
public final class PublishedProblems {
  private static final List<String> COLUMNS =
      List.of("severity", "code", "transcript", "line", "column", "message");

  private PublishedProblems() {}

  /** Returns the problems in a folder; empty if it has no table of them that can be read. */
  public static Optional<KnownProblems> in(Path folder) {
    Path table = folder.resolve(ReportFiles.PROBLEMS);
    if (!Files.isRegularFile(table)) {
      return Optional.empty();
    }
    KnownProblems known = KnownProblems.none();
    try {
      PublishedTable.read(
          table,
          COLUMNS,
          row ->
              known.add(
                  row.get(0),
                  row.get(1),
                  row.get(2),
                  KnownProblems.place(row.get(3), row.get(4)),
                  row.get(5)));
      return Optional.of(known);
    } catch (IOException e) {
      // Somebody changed it by hand; what was in it is not known.
      return Optional.empty();
    }
  }
}
