package org.colloquy.report;

import java.util.List;
import java.util.OptionalInt;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.Problem;

/** {@code problems.csv}: everything a person should look at. */
final class ProblemsTable implements ReportTable {
  @Override
  public String fileName() {
    return "problems.csv";
  }

  @Override
  public List<String> columns() {
    return List.of("severity", "transcript", "line", "column", "code", "message");
  }

  @Override
  public void add(CorpusEntry entry, RowSink sink) {
    for (Problem problem : entry.outcome().problems()) {
      Cells cells = new Cells().text(problem.severity().printed()).text(problem.transcript());
      number(cells, problem.line());
      number(cells, problem.column());
      sink.row(cells.text(problem.code().printed()).text(problem.message()));
    }
  }

  private static void number(Cells cells, OptionalInt number) {
    if (number.isPresent()) {
      cells.number(number.getAsInt());
    } else {
      cells.empty();
    }
  }
}
