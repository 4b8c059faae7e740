package org.colloquy.report.sqlite;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.colloquy.report.column.Cells;
import org.colloquy.report.column.Column;
import org.colloquy.report.table.RowSink;

/**
 * The rows of a table, put into the database one after the other. Cells have the values that the
 * CSV file prints, in the type of their column; text has no apostrophe in front, because nothing
 * runs it; a list is a JSON array; an empty cell is null.
 */
final class InsertedRows implements RowSink, AutoCloseable {
  private final List<Column> columns;
  private final PreparedStatement insert;
  private final JsonFactory json = new JsonFactory();

  InsertedRows(Connection database, TableStatements table) throws SQLException {
    this.columns = table.columns();
    this.insert = database.prepareStatement(table.insert());
  }

  @Override
  public void row(Cells cells) {
    List<String> values = cells.values();
    if (values.size() != columns.size()) {
      throw new IllegalArgumentException(
          values.size() + " cells in a table of " + columns.size() + " columns");
    }
    try {
      for (int i = 0; i < columns.size(); i++) {
        set(i + 1, columns.get(i).type(), values.get(i), cells.members(i));
      }
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  private void set(int place, Column.CellType type, String value, List<String> members)
      throws SQLException {
    if (value.isEmpty()) {
      insert.setNull(place, Types.NULL);
      return;
    }
    switch (type) {
      case INTEGER -> insert.setLong(place, Long.parseLong(value));
      case NUMBER, RATIO, SENTENCE_TONE, TONE, SENTENCE_TONE_END, TONE_END ->
          insert.setDouble(place, Double.parseDouble(value));
      case LIST -> insert.setString(place, array(members));
      case DATE, ID, WORD, NAME, TEXT -> insert.setString(place, value);
    }
  }

  private String array(List<String> members) {
    StringWriter written = new StringWriter();
    try (JsonGenerator array = json.createGenerator(written)) {
      array.writeStartArray();
      for (String member : members) {
        array.writeString(member);
      }
      array.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written.toString();
  }

  @Override
  public void close() throws SQLException {
    insert.close();
  }
}
