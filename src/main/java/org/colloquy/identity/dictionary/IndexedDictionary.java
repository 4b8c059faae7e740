package org.colloquy.identity.dictionary;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** A dictionary in an index that {@link IndexWriter} has written. For one thread at a time. */
final class IndexedDictionary implements NameDictionary {
  private static final double WHOLE = 1000;

  private final Path file;
  private final Connection database;
  private final PreparedStatement query;

  private IndexedDictionary(Path file, Connection database, PreparedStatement query) {
    this.file = file;
    this.database = database;
    this.query = query;
  }

  /**
   * Opens an index.
   *
   * @throws SQLException if the file is no index, or one of another format
   */
  static IndexedDictionary open(Path file) throws SQLException {
    Connection database =
        DriverManager.getConnection("jdbc:sqlite:" + file.toUri() + "?mode=ro&immutable=1");
    try {
      try (Statement statement = database.createStatement();
          ResultSet version = statement.executeQuery("pragma user_version")) {
        if (!version.next() || version.getInt(1) != IndexWriter.FORMAT) {
          throw new SQLException("an index of another format");
        }
      }
      return new IndexedDictionary(
          file,
          database,
          database.prepareStatement(
              "select title, permille, names from name join page on page.id = name.page"
                  + " where name = ?"));
    } catch (SQLException e) {
      database.close();
      throw e;
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws DictionaryLost if the index cannot be read any more
   */
  @Override
  public Optional<NamedPage> find(String name) {
    try {
      query.setString(1, name);
      try (ResultSet found = query.executeQuery()) {
        return found.next()
            ? Optional.of(
                new NamedPage(found.getString(1), found.getInt(2) / WHOLE, found.getInt(3)))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new DictionaryLost(e);
    }
  }

  @Override
  public Optional<Path> file() {
    return Optional.of(file);
  }

  @Override
  public void close() {
    try {
      database.close();
    } catch (SQLException e) {
      throw new DictionaryLost(e);
    }
  }

  /** The index of the dictionary became unreadable while it was in use. */
  static final class DictionaryLost extends RuntimeException {
    private static final long serialVersionUID = 1;

    DictionaryLost(SQLException cause) {
      super("the index of the dictionary of names cannot be read any more", cause);
    }
  }
}
