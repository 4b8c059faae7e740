package org.colloquy.report.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.Problem;

/** {@code problems.csv}: everything that a person should look at. */
final class ProblemsTable implements ListedTable<Problem> {
  private static final Columns<Problem> COLUMNS =
      Columns.<Problem>of()
          .word("severity", "error, warning or note", problem -> problem.severity().printed())
          .onPage()
          .id("transcript", "the file, or a table of the data folder", Problem::transcript)
          .onPage()
          .optionalInteger("line", "counted from 1, if there is a place", Problem::line)
          .onPage()
          .optionalInteger("column", "counted from 1, if there is a place", Problem::column)
          .word("code", "the kind of problem", problem -> problem.code().printed())
          .onPage()
          .text("message", "what is the matter, and what to do", Problem::message)
          .onPage();

  private final Deque<Problem> tableProblems;

  /**
   * @param tableProblems problems in the user's own tables in the data folder; they are sorted in
   *     among those of the files
   */
  ProblemsTable(List<Problem> tableProblems) {
    this.tableProblems = new ArrayDeque<>(tableProblems.stream().sorted().toList());
  }

  @Override
  public String name() {
    return "problems";
  }

  @Override
  public String description() {
    return "everything that a person should look at";
  }

  @Override
  public Columns<Problem> columns() {
    return COLUMNS;
  }

  @Override
  public void rowsOf(CorpusEntry entry, Consumer<Problem> rows) {
    while (!tableProblems.isEmpty()
        && tableProblems.peek().transcript().compareTo(entry.digest().id()) < 0) {
      rows.accept(tableProblems.remove());
    }
    entry.digest().problems().forEach(rows);
  }

  @Override
  public void rowsAtEnd(Consumer<Problem> rows) {
    tableProblems.forEach(rows);
  }
}
