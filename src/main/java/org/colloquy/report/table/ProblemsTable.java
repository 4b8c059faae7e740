package org.colloquy.report.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.Problem;

/** {@code problems.csv}: everything a person should look at. */
final class ProblemsTable implements CorpusTable<Problem> {
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
  public Columns<Problem> columns() {
    return COLUMNS;
  }

  @Override
  public void rowsOf(CorpusEntry entry, Consumer<Problem> rows) {
    while (!ofNoTranscript.isEmpty()
        && ofNoTranscript.peek().transcript().compareTo(entry.digest().id()) < 0) {
      rows.accept(ofNoTranscript.remove());
    }
    entry.digest().problems().forEach(rows);
  }

  @Override
  public void rowsAtEnd(Consumer<Problem> rows) {
    ofNoTranscript.forEach(rows);
  }
}
