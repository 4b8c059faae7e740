package org.colloquy.report.change;

import org.colloquy.report.column.Columns;
import org.colloquy.report.table.ReportTable;

/** {@code changes.csv}: what is different from the previous publication. */
public final class ChangesTable implements ReportTable<Change> {
  @Override
  public String name() {
    return "changes";
  }

  @Override
  public String description() {
    return "what is different from the publication before";
  }

  @Override
  public Columns<Change> columns() {
    return Change.COLUMNS;
  }
}
