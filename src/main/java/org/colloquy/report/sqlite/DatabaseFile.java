package org.colloquy.report.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.colloquy.report.table.FreshFormat;
import org.colloquy.report.table.ReportTable;
import org.colloquy.report.table.RowSink;

/**
 * All tables as one SQLite database, with keys, references, indexes, the views of {@code views.sql}
 * and {@code sentences_fts}, a full-text index of the sentences.
 *
 * <p>Memory does not grow with the tables. The same rows give the same bytes: everything is one
 * transaction, whose statements come in one order.
 */
public final class DatabaseFile implements FreshFormat {
  private static final String VIEWS = "views.sql";

  /** The end of a statement in the file of views, and of its line. */
  private static final Pattern END_OF_STATEMENT = Pattern.compile(";\\s*(?:\\R|\\z)");

  private static final List<String> SETTINGS =
      List.of(
          // A file that is not whole is thrown away, so nothing needs a journal.
          "PRAGMA journal_mode = OFF",
          "PRAGMA synchronous = OFF",
          "PRAGMA locking_mode = EXCLUSIVE",
          "PRAGMA cache_size = -16384",
          // Nothing of a page's former contents stays in it.
          "PRAGMA secure_delete = ON");

  /** Double quotes, because Datasette looks for them to find the table that is searched. */
  private static final List<String> FULL_TEXT =
      List.of(
          "CREATE VIRTUAL TABLE sentences_fts USING fts5(text, content=\"sentences\","
              + " tokenize=\"unicode61 remove_diacritics 2\")",
          "INSERT INTO sentences_fts (sentences_fts) VALUES ('rebuild')",
          "INSERT INTO sentences_fts (sentences_fts) VALUES ('optimize')");

  private final Connection database;
  private final List<TableStatements> tables;
  private final Map<String, InsertedRows> rows = new LinkedHashMap<>();

  /**
   * Begins the database.
   *
   * @param file does not exist yet
   * @throws IOException if it cannot be written
   */
  public DatabaseFile(Path file, List<ReportTable<?>> tables) throws IOException {
    this.tables = tables.stream().<TableStatements>map(TableStatements::of).toList();
    try {
      // As a URI: in a plain path, the driver takes what follows a question mark for settings.
      this.database = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
    } catch (SQLException e) {
      throw new IOException(e);
    }
    try {
      begin();
    } catch (SQLException e) {
      close();
      throw new IOException(e);
    }
  }

  private void begin() throws SQLException {
    execute(SETTINGS);
    database.setAutoCommit(false);
    Map<String, List<String>> keys = new TreeMap<>();
    tables.forEach(table -> keys.put(table.name(), table.key()));
    execute(tables.stream().map(table -> table.create(keys)).toList());
    for (TableStatements table : tables) {
      rows.put(table.name(), new InsertedRows(database, table));
    }
  }

  @Override
  public Optional<RowSink> sink(ReportTable<?> table) {
    return Optional.of(rows.get(table.name()));
  }

  @Override
  public void finish() throws IOException {
    try {
      execute(tables.stream().flatMap(table -> table.indexes().stream()).toList());
      execute(views());
      execute(FULL_TEXT);
      database.commit();
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private void execute(List<String> statements) throws SQLException {
    try (Statement statement = database.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
    }
  }

  private static List<String> views() {
    try (InputStream in = DatabaseFile.class.getResourceAsStream(VIEWS)) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(END_OF_STATEMENT.split(all)).map(String::strip).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    SQLException failure = null;
    try {
      for (InsertedRows ofTable : rows.values()) {
        ofTable.close();
      }
    } catch (SQLException e) {
      failure = e;
    }
    try {
      database.close();
    } catch (SQLException e) {
      failure = failure == null ? e : failure;
    }
    if (failure != null) {
      throw new IOException(failure);
    }
  }
}
