package org.colloquy.report.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A reader of a database that changes nothing in it. */
public final class Sqlite implements AutoCloseable {
  private final Connection connection;

  /** Opens a database that is there. */
  public Sqlite(Path file) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri() + "?mode=ro");
  }

  /** The rows that a query returns: null, Integer, Long, Double or String. */
  public List<List<Object>> query(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<List<Object>> rows = new ArrayList<>();
      while (result.next()) {
        List<Object> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getObject(i));
        }
        rows.add(row);
      }
      return rows;
    }
  }

  /** The texts in the first column that a query returns. */
  List<String> texts(String sql) throws SQLException {
    return query(sql).stream().map(row -> (String) row.get(0)).toList();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
