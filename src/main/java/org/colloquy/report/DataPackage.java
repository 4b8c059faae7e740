package org.colloquy.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.report.change.Change;
import org.colloquy.report.csv.Delimiter;
import org.colloquy.report.folder.ReportFiles;
import org.colloquy.report.folder.RunFile;
import org.colloquy.report.table.Column;
import org.colloquy.report.table.ReportTable;

/**
 * {@code datapackage.json}: the description of the CSV files for other programs, a tabular data
 * package of <a href="https://specs.frictionlessdata.io/tabular-data-package/">Frictionless
 * Data</a>, version 1.
 */
final class DataPackage {
  private final Delimiter delimiter;

  DataPackage(Delimiter delimiter) {
    this.delimiter = delimiter;
  }

  /** Writes the file; the tables come in this order, then {@code changes.csv}. */
  void write(Path folder, List<ReportTable<?>> tables) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json =
        new JsonFactory()
            .createGenerator(
                Files.newOutputStream(folder.resolve(ReportFiles.DATA_PACKAGE)), JsonEncoding.UTF8)
            .setPrettyPrinter(
                new DefaultPrettyPrinter()
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter))) {
      json.writeStartObject();
      json.writeStringField("profile", "tabular-data-package");
      json.writeStringField("name", RunFile.PROGRAM + "-reports");
      json.writeStringField("title", "Who said what about whom, and in what tone");
      json.writeArrayFieldStart("resources");
      Map<String, List<String>> keys = new HashMap<>();
      tables.forEach(table -> keys.put(table.name(), keyOf(table.columns().toList())));
      for (ReportTable<?> table : tables) {
        resource(json, table.name(), table.description(), table.columns().toList(), keys);
      }
      resource(
          json,
          ReportFiles.CHANGES.replace(".csv", ""),
          "what is different from the publication before",
          Change.COLUMNS.toList(),
          keys);
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static List<String> keyOf(List<Column> columns) {
    return columns.stream().filter(Column::isKey).map(Column::name).toList();
  }

  private void resource(
      JsonGenerator json,
      String name,
      String description,
      List<Column> columns,
      Map<String, List<String>> keys)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("profile", "tabular-data-resource");
    json.writeStringField("name", name.replace('_', '-'));
    json.writeStringField("path", name + ".csv");
    json.writeStringField("description", description);
    json.writeStringField("format", "csv");
    json.writeStringField("mediatype", "text/csv");
    json.writeStringField("encoding", "utf-8");
    json.writeObjectFieldStart("dialect");
    json.writeStringField("delimiter", String.valueOf(delimiter.character()));
    json.writeStringField("lineTerminator", "\r\n");
    json.writeStringField("quoteChar", "\"");
    json.writeBooleanField("doubleQuote", true);
    json.writeBooleanField("header", true);
    json.writeEndObject();
    json.writeObjectFieldStart("schema");
    json.writeArrayFieldStart("fields");
    for (Column column : columns) {
      field(json, column);
    }
    json.writeEndArray();
    texts(json, "missingValues", List.of(""));
    List<String> key = keyOf(columns);
    if (!key.isEmpty()) {
      texts(json, "primaryKey", key);
    }
    foreignKeys(json, columns, keys);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void field(JsonGenerator json, Column column) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", column.name());
    json.writeStringField("type", typeOf(column.type()));
    json.writeStringField("description", column.description());
    if (column.isKey() || column.type().most().isPresent()) {
      json.writeObjectFieldStart("constraints");
      if (column.isKey()) {
        json.writeBooleanField("required", true);
      }
      if (column.type().most().isPresent()) {
        int most = column.type().most().get();
        json.writeNumberField("minimum", column.type() == Column.CellType.RATIO ? 0 : -most);
        json.writeNumberField("maximum", most);
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static String typeOf(Column.CellType type) {
    return switch (type) {
      case INTEGER -> "integer";
      case NUMBER, RATIO, SENTENCE_TONE, TONE, SENTENCE_TONE_END, TONE_END -> "number";
      case DATE -> "date";
      default -> "string";
    };
  }

  private static void foreignKeys(
      JsonGenerator json, List<Column> columns, Map<String, List<String>> keys) throws IOException {
    List<Column> foreign = columns.stream().filter(c -> c.target().isPresent()).toList();
    if (foreign.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("foreignKeys");
    for (Column column : foreign) {
      String target = column.target().get();
      json.writeStartObject();
      json.writeStringField("fields", column.name());
      json.writeObjectFieldStart("reference");
      json.writeStringField("resource", target.replace('_', '-'));
      json.writeStringField("fields", keys.get(target).get(0));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void texts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
