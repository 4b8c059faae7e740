package org.colloquy.identity.dictionary;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the index of a dictionary: an SQLite database with the tables {@code page} (title, number
 * of names) and {@code name} (name, page, prior in thousandths). The lines of one page must stand
 * together, as they do in CoreNLP's file; so the writer holds one page in memory at a time, and
 * SQLite sorts the names.
 */
final class IndexWriter implements AutoCloseable {
  /** Raise this when the tables or the choice of names change: another index is made then. */
  static final int FORMAT = 1;

  /** A title that is nobody's name in the dictionary is one, if so many names lead to its page. */
  private static final int WELL_KNOWN = 20;

  private static final String[] FOR_SPEED = {
    // A file that is not whole is thrown away, so nothing needs a journal.
    "pragma journal_mode = off",
    "pragma synchronous = off",
    "pragma locking_mode = exclusive",
    "pragma cache_size = -65536",
  };

  private final Connection database;
  private final PreparedStatement insertPage;
  private final PreparedStatement insertName;
  private int pages;

  private IndexWriter(Connection database) throws SQLException {
    this.database = database;
    this.insertPage = database.prepareStatement("insert into page values (?, ?, ?)");
    this.insertName = database.prepareStatement("insert into unsorted values (?, ?, ?)");
  }

  /**
   * Writes an index.
   *
   * @param lines the dictionary, one name a line; a line without the three parts is passed over
   * @param file does not exist yet
   * @throws IOException if the lines cannot be read
   * @throws SQLException if the index cannot be written
   */
  static void write(BufferedReader lines, Path file) throws IOException, SQLException {
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      try (Statement statement = database.createStatement()) {
        for (String pragma : FOR_SPEED) {
          statement.execute(pragma);
        }
        statement.execute(
            "create table page (id integer primary key, title text not null, names integer not null)");
        statement.execute(
            "create temp table unsorted (name text not null, page integer not null, permille integer not null)");
        statement.execute("pragma user_version = " + FORMAT);
      }
      database.setAutoCommit(false);
      try (IndexWriter writer = new IndexWriter(database)) {
        writer.addAll(lines);
      }
      try (Statement statement = database.createStatement()) {
        statement.execute(
            "create table name (name text primary key, page integer not null references page,"
                + " permille integer not null) without rowid");
        statement.execute("insert or ignore into name select * from unsorted order by name");
        statement.execute(
            "insert or ignore into name select replace(title, '_', ' '), id, 1000 from page"
                + " where names >= "
                + WELL_KNOWN
                + " and title not like '%(%'");
        statement.execute("drop table unsorted");
      }
      database.commit();
    }
  }

  private void addAll(BufferedReader lines) throws IOException, SQLException {
    String title = "";
    int names = 0;
    List<DictionaryLine> sayable = new ArrayList<>();
    String text = lines.readLine();
    while (text != null) {
      int first = text.indexOf('\t');
      int second = text.indexOf('\t', first + 1);
      if (first > 0 && second > first + 1) {
        int length = second - first - 1;
        if (length != title.length() || !text.startsWith(title, first + 1)) {
          add(title, names, sayable);
          title = text.substring(first + 1, second);
          names = 0;
          sayable.clear();
        }
        names++;
        addSayable(text.substring(0, first), title, text.substring(second + 1), sayable);
      }
      text = lines.readLine();
    }
    add(title, names, sayable);
  }

  private static void addSayable(
      String name, String title, String prior, List<DictionaryLine> sayable) {
    if (NameFilter.isSayable(name)) {
      DictionaryLine.permille(prior)
          .ifPresent(permille -> sayable.add(new DictionaryLine(name, title, permille)));
    }
  }

  private void add(String title, int names, List<DictionaryLine> sayable) throws SQLException {
    if (!NameFilter.isKnown(names)) {
      return;
    }
    List<DictionaryLine> kept = NameFilter.worthKeeping(title, sayable);
    if (kept.isEmpty()) {
      return;
    }
    pages++;
    insertPage.setInt(1, pages);
    insertPage.setString(2, title);
    insertPage.setInt(3, names);
    insertPage.executeUpdate();
    for (DictionaryLine line : kept) {
      insertName.setString(1, line.name());
      insertName.setInt(2, pages);
      insertName.setInt(3, line.permille());
      insertName.executeUpdate();
    }
  }

  @Override
  public void close() throws SQLException {
    insertPage.close();
    insertName.close();
  }
}
