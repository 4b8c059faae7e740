package org.colloquy.report.sqlite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.report.column.Column;
import org.colloquy.report.table.ReportTable;

/**
 * The statements that make a table of the database from its columns: types, key, references, and
 * what each column means as a comment, which the database keeps and {@code .schema} prints.
 *
 * @param name the name of the table
 * @param description what a row is, in one clause
 * @param columns in the order of the cells
 */
record TableStatements(String name, String description, List<Column> columns) {
  static TableStatements of(ReportTable<?> table) {
    return new TableStatements(table.name(), table.description(), table.columns().toList());
  }

  /** The names of the columns that identify a row; none if nothing does. */
  List<String> key() {
    return columns.stream().filter(Column::isKey).map(Column::name).toList();
  }

  /**
   * The statement that makes the table.
   *
   * @param keys the key of each table, by name
   */
  String create(Map<String, List<String>> keys) {
    List<String> lines = new ArrayList<>();
    for (Column column : columns) {
      lines.add(
          quoted(column.name())
              + " "
              + typeOf(column.type())
              + (column.isKey() ? " NOT NULL" : "")
              + ", -- "
              + comment(column.description()));
    }
    List<String> constraints = new ArrayList<>();
    if (!key().isEmpty()) {
      constraints.add("PRIMARY KEY (" + list(key()) + ")");
    }
    for (Column column : references()) {
      String target = column.target().orElseThrow();
      constraints.add(
          "FOREIGN KEY ("
              + quoted(column.name())
              + ") REFERENCES "
              + quoted(target)
              + " ("
              + quoted(keys.get(target).get(0))
              + ")");
    }
    if (constraints.isEmpty()) {
      int last = lines.size() - 1;
      lines.set(last, lines.get(last).replaceFirst(", -- ", " -- "));
    }
    return "CREATE TABLE "
        + quoted(name)
        + " ( -- "
        + comment(description)
        + "\n  "
        + String.join("\n  ", lines)
        + "\n"
        + constraints.stream().map(line -> "  " + line).collect(Collectors.joining(",\n"))
        + "\n)";
  }

  /** The statement that adds a row, with a parameter for each cell. */
  String insert() {
    return "INSERT INTO "
        + quoted(name)
        + " VALUES ("
        + String.join(", ", Collections.nCopies(columns.size(), "?"))
        + ")";
  }

  /** The statements that make an index of each reference and each day, unless the key begins so. */
  List<String> indexes() {
    return columns.stream()
        .filter(column -> column.target().isPresent() || column.type() == Column.CellType.DATE)
        .filter(column -> key().isEmpty() || !key().get(0).equals(column.name()))
        .map(
            column ->
                "CREATE INDEX "
                    + quoted(name + "_" + column.name())
                    + " ON "
                    + quoted(name)
                    + " ("
                    + quoted(column.name())
                    + ")")
        .toList();
  }

  private List<Column> references() {
    return columns.stream().filter(column -> column.target().isPresent()).toList();
  }

  private static String typeOf(Column.CellType type) {
    return switch (type) {
      case INTEGER -> "INTEGER";
      case NUMBER, RATIO, SENTENCE_TONE, TONE, SENTENCE_TONE_END, TONE_END -> "REAL";
      case DATE, LIST, ID, WORD, NAME, TEXT -> "TEXT";
    };
  }

  private static String list(List<String> names) {
    return names.stream().map(TableStatements::quoted).collect(Collectors.joining(", "));
  }

  private static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  /** A comment ends with its line. */
  private static String comment(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
