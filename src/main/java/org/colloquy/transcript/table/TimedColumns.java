package org.colloquy.transcript.table;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.utterance.TimedUtterances;

/**
 * The columns of a table that gives times and text and names nobody, as Whisper writes it: {@code
 * start}, {@code end}, {@code text}, with times in milliseconds. Indexes are 0-based.
 */
record TimedColumns(int start, int end, int text) {
  private static final Pattern MILLISECONDS = Pattern.compile("\\d{1,12}");
  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}\\.\\d{1,9}");
  private static final int COLUMNS = 3;

  /** Returns the columns; empty if the table has others, or lacks one of them. */
  static Optional<TimedColumns> in(List<String> header) {
    List<String> names = header.stream().map(h -> h.strip().toLowerCase(Locale.ROOT)).toList();
    TimedColumns columns =
        new TimedColumns(names.indexOf("start"), names.indexOf("end"), names.indexOf("text"));
    boolean complete = columns.start >= 0 && columns.end >= 0 && columns.text >= 0;
    return complete && names.size() == COLUMNS ? Optional.of(columns) : Optional.empty();
  }

  /**
   * Reads the rows; the speech is nobody's.
   *
   * @param length length of the file's text, in UTF-16 code units
   */
  Reading reading(String id, int length, CSVReader rows) throws IOException, CsvException {
    TimedUtterances utterances = new TimedUtterances();
    for (String[] row = rows.readNext(); row != null; row = rows.readNext()) {
      if (row.length == COLUMNS) {
        utterances.add(Optional.empty(), row[text], seconds(row[start]), seconds(row[end]));
      }
    }
    return utterances.reading(id, length, Optional.empty());
  }

  private static double seconds(String time) {
    String stripped = time.strip();
    if (MILLISECONDS.matcher(stripped).matches()) {
      return Long.parseLong(stripped) / 1000.0;
    }
    return SECONDS.matcher(stripped).matches()
        ? Double.parseDouble(stripped)
        : TimedUtterances.UNKNOWN;
  }
}
