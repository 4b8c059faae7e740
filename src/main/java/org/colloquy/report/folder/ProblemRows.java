package org.colloquy.report.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.report.csv.PublishedTable;

/** The rows of {@code problems.csv} without the mark of what is new. */
final class ProblemRows {
  private static final List<String> WITHOUT_MARK =
      List.of("severity", "transcript", "line", "column", "code", "message");

  private ProblemRows() {}

  /** Whether two such tables differ in more than the mark; true if one of them cannot be read. */
  static boolean differ(Path one, Path other) {
    try {
      return !in(one).equals(in(other));
    } catch (IOException e) {
      return true;
    }
  }

  private static List<List<String>> in(Path table) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    PublishedTable.read(table, WITHOUT_MARK, rows::add);
    return rows;
  }
}
