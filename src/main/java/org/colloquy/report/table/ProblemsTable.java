package org.colloquy.report.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.KnownProblems;
import org.colloquy.model.Problem;
import org.colloquy.report.column.Columns;

/** {@code problems.csv}: everything that a person should look at. */
final class ProblemsTable implements ListedTable<ProblemsTable.ProblemRow> {
  private static final Columns<ProblemRow> COLUMNS =
      Columns.<ProblemRow>of()
          .word("severity", "error, warning or note", row -> row.problem().severity().printed())
          .onPage()
          .id(
              "transcript",
              "the file, or a table of the data folder",
              row -> row.problem().transcript())
          .onPage()
          .optionalInteger(
              "line", "counted from 1, if there is a place", row -> row.problem().line())
          .onPage()
          .optionalInteger(
              "column", "counted from 1, if there is a place", row -> row.problem().column())
          .word("code", "the kind of problem", row -> row.problem().code().printed())
          .onPage()
          .text("message", "what is the matter, and what to do", row -> row.problem().message())
          .onPage()
          .optionalWord(
              "new",
              "yes if the publication before does not have it; empty otherwise, and in a first one",
              row -> row.isNew() ? Optional.of("yes") : Optional.empty())
          .onPage();

  /**
   * A problem.
   *
   * @param isNew whether the previous publication is known not to have it
   */
  record ProblemRow(Problem problem, boolean isNew) {}

  private final Optional<KnownProblems> known;
  private final Deque<ProblemRow> tableProblems;

  /**
   * @param tableProblems problems in the user's own tables in the data folder; they are sorted in
   *     among those of the files
   * @param known the problems of the previous publication; empty if they are not known
   */
  ProblemsTable(List<Problem> tableProblems, Optional<KnownProblems> known) {
    this.known = known;
    this.tableProblems = new ArrayDeque<>(marked(tableProblems.stream().sorted().toList()));
  }

  private List<ProblemRow> marked(List<Problem> problems) {
    BitSet fresh = known.map(some -> some.newAmong(problems)).orElseGet(BitSet::new);
    List<ProblemRow> rows = new ArrayList<>();
    for (int i = 0; i < problems.size(); i++) {
      rows.add(new ProblemRow(problems.get(i), fresh.get(i)));
    }
    return rows;
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
  public Columns<ProblemRow> columns() {
    return COLUMNS;
  }

  @Override
  public void rowsOf(CorpusEntry entry, Consumer<ProblemRow> rows) {
    while (!tableProblems.isEmpty()
        && tableProblems.peek().problem().transcript().compareTo(entry.digest().id()) < 0) {
      rows.accept(tableProblems.remove());
    }
    marked(entry.digest().problems()).forEach(rows);
  }

  @Override
  public void rowsAtEnd(Consumer<ProblemRow> rows) {
    tableProblems.forEach(rows);
  }
}
