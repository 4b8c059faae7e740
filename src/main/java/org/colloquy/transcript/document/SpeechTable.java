package org.colloquy.transcript.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.model.Words;
import org.colloquy.transcript.table.CsvColumns;

/**
 * A table of a document with a column of names and one of speech, as NVivo exports it and as people
 * write it. A row of headings names the columns; without one, names recur in the one and most words
 * stand in the other.
 */
final class SpeechTable {
  private static final int FEWEST_ROWS = 3;
  private static final int FEWEST_WORDS = 3;

  /** The share of the rows whose cell has the shape of a name. */
  private static final double MOSTLY = 0.8;

  private final List<List<String>> rows;
  private final int speaker;
  private final int speech;
  private final boolean headed;

  private SpeechTable(List<List<String>> rows, int speaker, int speech, boolean headed) {
    this.rows = rows;
    this.speaker = speaker;
    this.speech = speech;
    this.headed = headed;
  }

  /** Returns the table of these rows; empty if it is not one of speech. */
  static Optional<SpeechTable> of(List<List<String>> rows) {
    if (rows.size() < FEWEST_ROWS) {
      return Optional.empty();
    }
    Optional<CsvColumns> columns = CsvColumns.in(rows.get(0), rows.subList(1, rows.size()));
    if (columns.isPresent()) {
      return Optional.of(
          new SpeechTable(rows, columns.get().speaker(), columns.get().text(), true));
    }
    OptionalInt speaker = columnOfNames(rows);
    OptionalInt speech = columnOfSpeech(rows);
    return speaker.isPresent() && speech.isPresent() && speaker.getAsInt() < speech.getAsInt()
        ? Optional.of(new SpeechTable(rows, speaker.getAsInt(), speech.getAsInt(), false))
        : Optional.empty();
  }

  /** Returns a line for each row, {@code Name: speech}; that of the headings as it is. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String name = cell(rows.get(i), speaker).strip();
      String said = cell(rows.get(i), speech).strip();
      if (i == 0 && headed) {
        lines.add(String.join(" ", rows.get(i)));
      } else if (!said.isEmpty()) {
        String label = name.endsWith(":") ? name : name + ":";
        lines.add(name.isEmpty() ? said : label + " " + said);
      }
    }
    return lines;
  }

  private static OptionalInt columnOfNames(List<List<String>> rows) {
    for (int column = 0; column < rows.get(0).size(); column++) {
      Map<String, Integer> names = new HashMap<>();
      for (List<String> row : rows) {
        String name = cell(row, column).strip().replaceFirst(":$", "");
        if (StyledPage.isName(name)) {
          names.merge(name, 1, Integer::sum);
        }
      }
      int all = names.values().stream().mapToInt(Integer::intValue).sum();
      long recurring = names.values().stream().filter(n -> n > 1).count();
      if (all >= MOSTLY * rows.size() && recurring > 1 && 2 * names.size() <= all) {
        return OptionalInt.of(column);
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt columnOfSpeech(List<List<String>> rows) {
    int most = FEWEST_WORDS * rows.size();
    OptionalInt widest = OptionalInt.empty();
    for (int column = 0; column < rows.get(0).size(); column++) {
      int at = column;
      int words = rows.stream().mapToInt(row -> Words.count(cell(row, at))).sum();
      if (words >= most) {
        most = words;
        widest = OptionalInt.of(column);
      }
    }
    return widest;
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }
}
