package org.colloquy.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.Problem;

/** {@code problems.csv}: everything a person should look at. */
final class ProblemsTable implements CorpusTable {
  private final Deque<Problem> ofNoTranscript;

  /**
   * @param ofNoTranscript problems of the data folder's own tables, which are listed among those of
   *     the files
   */
  ProblemsTable(List<Problem> ofNoTranscript) {
    this.ofNoTranscript = new ArrayDeque<>(ofNoTranscript.stream().sorted().toList());
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
  public List<Column> columns() {
    return List.of(
        Column.word("severity", "error, warning or note"),
        Column.id("transcript", "the file, or a table of the data folder"),
        Column.integer("line", "counted from 1, if there is a place"),
        Column.integer("column", "counted from 1, if there is a place"),
        Column.word("code", "the kind of problem"),
        Column.text("message", "what is the matter, and what to do"));
  }

  @Override
  public void add(CorpusEntry entry, RowSink sink) {
    while (!ofNoTranscript.isEmpty()
        && ofNoTranscript.peek().transcript().compareTo(entry.digest().id()) < 0) {
      sink.row(row(ofNoTranscript.remove()));
    }
    entry.digest().problems().forEach(problem -> sink.row(row(problem)));
  }

  @Override
  public void finish(RowSink sink) {
    ofNoTranscript.forEach(problem -> sink.row(row(problem)));
  }

  private static Cells row(Problem problem) {
    Cells cells = new Cells().text(problem.severity().printed()).text(problem.transcript());
    number(cells, problem.line());
    number(cells, problem.column());
    return cells.text(problem.code().printed()).text(problem.message());
  }

  private static void number(Cells cells, OptionalInt number) {
    if (number.isPresent()) {
      cells.number(number.getAsInt());
    } else {
      cells.empty();
    }
  }
}
