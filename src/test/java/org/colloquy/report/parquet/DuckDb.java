package org.colloquy.report.parquet;

import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A reader of Parquet files that has no code in common with the library that writes them. */
public final class DuckDb implements AutoCloseable {
  private final Connection connection;

  /** Opens the reader. */
  public DuckDb() throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:");
  }

  /** The rows of a file, in its order: null, Long, Double, LocalDate, String or a List of these. */
  public List<List<Object>> rows(Path file) throws SQLException {
    return query(
        "SELECT * EXCLUDE file_row_number FROM read_parquet("
            + quoted(file)
            + ", file_row_number = true) ORDER BY file_row_number");
  }

  /** The names and the types of the columns of a file. */
  List<List<Object>> columns(Path file) throws SQLException {
    return query(
        "SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM " + quoted(file) + ")");
  }

  /** The rows that a query returns. */
  public List<List<Object>> query(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<List<Object>> rows = new ArrayList<>();
      while (result.next()) {
        List<Object> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          Object value = result.getObject(i);
          row.add(value instanceof Array list ? Arrays.asList((Object[]) list.getArray()) : value);
        }
        rows.add(row);
      }
      return rows;
    }
  }

  /** A path as a text in SQL. */
  public static String quoted(Path file) {
    return "'" + file.toString().replace("'", "''") + "'";
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
