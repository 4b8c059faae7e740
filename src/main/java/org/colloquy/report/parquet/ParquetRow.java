package org.colloquy.report.parquet;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.colloquy.report.column.Cells;
import org.colloquy.report.column.Column;

/** Hands over the cells of a row as values of the types in {@link ParquetSchema}. */
final class ParquetRow {
  private static final String LIST = "list";
  private static final String ELEMENT = "element";

  private final List<Column> columns;
  private final RecordConsumer fields;

  ParquetRow(List<Column> columns, RecordConsumer fields) {
    this.columns = columns;
    this.fields = fields;
  }

  /** Hands over one row; an empty cell is a field that is not there, which is null. */
  void write(Cells cells) {
    List<String> values = cells.values();
    if (values.size() != columns.size()) {
      throw new IllegalArgumentException(
          values.size() + " cells in a table of " + columns.size() + " columns");
    }
    fields.startMessage();
    for (int i = 0; i < columns.size(); i++) {
      if (!values.get(i).isEmpty()) {
        fields.startField(columns.get(i).name(), i);
        write(columns.get(i), values.get(i), cells.members(i));
        fields.endField(columns.get(i).name(), i);
      }
    }
    fields.endMessage();
  }

  private void write(Column column, String value, List<String> members) {
    switch (column.type()) {
      case INTEGER -> fields.addLong(Long.parseLong(value));
      case NUMBER, RATIO, SENTENCE_TONE, TONE, SENTENCE_TONE_END, TONE_END ->
          fields.addDouble(Double.parseDouble(value));
      case DATE -> fields.addInteger(Math.toIntExact(LocalDate.parse(value).toEpochDay()));
      case LIST -> list(members);
      case ID, WORD, NAME, TEXT -> text(value);
    }
  }

  private void list(List<String> members) {
    fields.startGroup();
    fields.startField(LIST, 0);
    for (String member : members) {
      fields.startGroup();
      fields.startField(ELEMENT, 0);
      text(member);
      fields.endField(ELEMENT, 0);
      fields.endGroup();
    }
    fields.endField(LIST, 0);
    fields.endGroup();
  }

  /** As in a CSV file, half a surrogate pair becomes a question mark. */
  private void text(String value) {
    fields.addBinary(Binary.fromConstantByteArray(value.getBytes(StandardCharsets.UTF_8)));
  }
}
