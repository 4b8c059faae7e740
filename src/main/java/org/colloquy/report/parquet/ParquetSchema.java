package org.colloquy.report.parquet;

import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.DOUBLE;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.colloquy.report.column.Column;

/** The schema of a table: a field for each column, each of which may be null. */
final class ParquetSchema {
  private ParquetSchema() {}

  /** The fields of these columns, in their order. */
  static MessageType of(String table, List<Column> columns) {
    return new MessageType(table, columns.stream().map(ParquetSchema::field).toList());
  }

  private static Type field(Column column) {
    String name = column.name();
    return switch (column.type()) {
      case INTEGER -> Types.optional(INT64).named(name);
      case NUMBER, RATIO, SENTENCE_TONE, TONE, SENTENCE_TONE_END, TONE_END ->
          Types.optional(DOUBLE).named(name);
      case DATE -> Types.optional(INT32).as(LogicalTypeAnnotation.dateType()).named(name);
      case LIST ->
          Types.optionalList()
              .optionalElement(BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(name);
      case ID, WORD, NAME, TEXT ->
          Types.optional(BINARY).as(LogicalTypeAnnotation.stringType()).named(name);
    };
  }

  /**
   * What a file says of itself, as keys and values: a schema has no place for descriptions. {@code
   * description} is that of a row, {@code description.COLUMN} that of a column.
   */
  static Map<String, String> descriptions(String table, List<Column> columns) {
    Map<String, String> descriptions = new TreeMap<>();
    descriptions.put("description", table);
    columns.forEach(
        column -> descriptions.put("description." + column.name(), column.description()));
    return descriptions;
  }
}
