package org.colloquy.transcript.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.transcript.utterance.TimedUtterances;

/** The rows of a table of utterances, collected until their times can be read. */
final class TimedRows {
  /** A row. */
  private record Row(Optional<String> speaker, String text) {}

  private final RowTimes columns;
  private final List<Row> rows = new ArrayList<>();

  /**
   * @param header the names of the table's columns
   */
  TimedRows(List<String> header) {
    columns = RowTimes.in(header, TimedUtterances.UNKNOWN);
  }

  /**
   * Adds a row.
   *
   * @param speaker its label; empty if it is the one of the row above
   * @param cells all its cells
   */
  void add(Optional<String> speaker, String text, List<String> cells) {
    rows.add(new Row(speaker, text));
    columns.look(cells, text);
  }

  /** Returns the utterances of the rows. */
  TimedUtterances utterances() {
    TimedUtterances utterances = new TimedUtterances();
    if (columns.hours()) {
      utterances.hoursAreWritten();
    }
    List<RowTimes.Period> times = columns.times();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      utterances.addPiece(
          row.speaker().or(utterances::speaker),
          row.text(),
          times.get(i).start(),
          times.get(i).end());
    }
    return utterances;
  }
}
