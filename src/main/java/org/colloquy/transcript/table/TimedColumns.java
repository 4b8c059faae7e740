package org.colloquy.transcript.table;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.utterance.TimedUtterances;

/**
 * The columns of a table that gives times and text and names nobody, as Whisper writes it: {@code
 * start}, {@code end}, {@code text}. Whole numbers are milliseconds, unless so much is said that
 * they must be seconds.
 *
 * @param header the names of the columns as they are printed
 * @param text the 0-based place of the column of the speech
 */
record TimedColumns(List<String> header, int text) {
  /** The unit of Whisper's numbers, in seconds, also where little is said. */
  private static final double MILLISECOND = 1e-3;

  private static final String TEXT = "text";
  private static final List<String> NAMES = List.of("start", "end", TEXT);

  TimedColumns {
    header = List.copyOf(header);
  }

  /** Returns the columns; empty if the table has others, or lacks one of them. */
  static Optional<TimedColumns> in(List<String> header) {
    List<String> names = header.stream().map(h -> h.strip().toLowerCase(Locale.ROOT)).toList();
    boolean complete = names.containsAll(NAMES) && names.size() == NAMES.size();
    return complete ? Optional.of(new TimedColumns(header, names.indexOf(TEXT))) : Optional.empty();
  }

  /**
   * Reads the rows; the speech is nobody's.
   *
   * @param length length of the file's text, in UTF-16 code units
   */
  Reading reading(String id, int length, CSVReader rows) throws IOException, CsvException {
    RowTimes columns = RowTimes.in(header, MILLISECOND);
    List<String> texts = new ArrayList<>();
    for (String[] row = rows.readNext(); row != null; row = rows.readNext()) {
      if (row.length == NAMES.size()) {
        texts.add(row[text]);
        columns.look(Arrays.asList(row), row[text]);
      }
    }
    TimedUtterances utterances = new TimedUtterances();
    if (columns.hours()) {
      utterances.hoursAreWritten();
    }
    List<RowTimes.Period> times = columns.times();
    for (int i = 0; i < texts.size(); i++) {
      utterances.add(Optional.empty(), texts.get(i), times.get(i).start(), times.get(i).end());
    }
    return utterances.reading(id, length, Optional.empty());
  }
}
