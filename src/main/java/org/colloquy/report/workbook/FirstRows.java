package org.colloquy.report.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.colloquy.report.column.Column;

/** The first row of a sheet with each value in the columns that links lead to. */
final class FirstRows {
  private static final int NONE = -1;

  private final List<String> columns;
  private final List<Map<String, Integer>> inSheet = new ArrayList<>();
  private final List<Map<String, Integer>> inTranscript = new ArrayList<>();

  /** The 0-based places of the columns in the sheet; −1 for one that it lacks. */
  private final int[] places;

  /**
   * @param columns the names of these columns
   * @param all all columns of the sheet
   */
  FirstRows(List<String> columns, List<Column> all) {
    this.columns = columns;
    List<String> names = all.stream().map(Column::name).toList();
    this.places = columns.stream().mapToInt(names::indexOf).toArray();
    for (int i = 0; i < columns.size(); i++) {
      inSheet.add(new HashMap<>());
      inTranscript.add(new HashMap<>());
    }
  }

  /** Adds a row; its cells are those of all columns of the sheet. */
  void add(List<String> values, int row) {
    for (int i = 0; i < places.length; i++) {
      String value = places[i] < 0 ? "" : values.get(places[i]);
      if (!value.isEmpty()) {
        inSheet.get(i).putIfAbsent(value, row);
        inTranscript.get(i).putIfAbsent(value, row);
      }
    }
  }

  /**
   * Ends the rows of a transcript.
   *
   * @param values by column, the values that the transcript may have there
   * @param start the transcript's first row
   * @return by column and value, the first row, counted from {@code start}; −1 if there is none
   */
  List<List<Integer>> endTranscript(List<List<String>> values, int start) {
    List<List<Integer>> rows = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Map<String, Integer> found = inTranscript.get(i);
      rows.add(
          values.get(i).stream()
              .map(value -> found.containsKey(value) ? found.get(value) - start : NONE)
              .toList());
      found.clear();
    }
    return rows;
  }

  /**
   * Adds the rows of a transcript that are taken over.
   *
   * @param values as in {@link #endTranscript}
   * @param rows what that returned for the transcript
   * @param start the transcript's first row now
   */
  void takeOver(List<List<String>> values, List<List<Integer>> rows, int start) {
    for (int i = 0; i < columns.size(); i++) {
      for (int j = 0; j < values.get(i).size(); j++) {
        if (rows.get(i).get(j) != NONE) {
          inSheet.get(i).putIfAbsent(values.get(i).get(j), start + rows.get(i).get(j));
        }
      }
    }
  }

  /** The first row with a value in one of the columns; empty if no row has it. */
  OptionalInt of(String column, String value) {
    Integer row = inSheet.get(columns.indexOf(column)).get(value);
    return row == null ? OptionalInt.empty() : OptionalInt.of(row);
  }
}
