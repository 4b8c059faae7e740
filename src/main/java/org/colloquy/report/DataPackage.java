package org.colloquy.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.report.change.ChangesTable;
import org.colloquy.report.column.Column;
import org.colloquy.report.csv.Delimiter;
import org.colloquy.report.folder.ReportFiles;
import org.colloquy.report.folder.RunFile;
import org.colloquy.report.table.ReportTable;

/**
 * {@code datapackage.json}: the description of the CSV and Parquet files for other programs, a data
 * package of <a href="https://specs.frictionlessdata.io/data-package/">Frictionless Data</a>,
 * version 1. Without Parquet files it is a tabular one, which may hold nothing but CSV files.
 */
final class DataPackage {
  private final Delimiter delimiter;
  private final Set<Format> formats;
  private final Map<String, List<String>> parts;

  /**
   * @param delimiter the character between the cells of a CSV row
   * @param formats the formats in which the tables are published
   * @param parts the files of a table that is divided into parts, in order, by table
   */
  DataPackage(Delimiter delimiter, Set<Format> formats, Map<String, List<String>> parts) {
    this.delimiter = delimiter;
    this.formats = formats;
    this.parts = parts;
  }

  /** What describes a file of a table: its ending, and how its name is told from the others. */
  private enum TableFormat {
    CSV("csv", "text/csv", ""),
    PARQUET("parquet", "application/vnd.apache.parquet", "-parquet");

    private final String ending;
    private final String mediaType;
    private final String suffix;

    TableFormat(String ending, String mediaType, String suffix) {
      this.ending = ending;
      this.mediaType = mediaType;
      this.suffix = suffix;
    }

    String nameOf(String table) {
      return table.replace('_', '-') + suffix;
    }
  }

  /**
   * Writes the file, unless there is nothing to describe. The CSV files come in this order, then
   * {@code changes.csv} and what is no other format than CSV, then the Parquet files.
   */
  void write(Path folder, List<ReportTable<?>> tables, List<ReportTable<?>> onlyCsv)
      throws IOException {
    if (!formats.contains(Format.CSV) && !formats.contains(Format.PARQUET)) {
      return;
    }
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
      json.writeStringField(
          "profile", formats.contains(Format.PARQUET) ? "data-package" : "tabular-data-package");
      json.writeStringField("name", RunFile.PROGRAM + "-reports");
      json.writeStringField("title", "Who said what about whom, and in what tone");
      json.writeArrayFieldStart("resources");
      Map<String, List<String>> keys = new HashMap<>();
      tables.forEach(table -> keys.put(table.name(), keyOf(table.columns().toList())));
      if (formats.contains(Format.CSV)) {
        for (ReportTable<?> table : tables) {
          resource(json, TableFormat.CSV, table.name(), table.description());
          schema(json, TableFormat.CSV, table.columns().toList(), keys);
        }
        List<ReportTable<?>> more = new ArrayList<>(List.of(new ChangesTable()));
        more.addAll(onlyCsv);
        for (ReportTable<?> table : more) {
          resource(json, TableFormat.CSV, table.name(), table.description());
          schema(json, TableFormat.CSV, table.columns().toList(), keys);
        }
      }
      if (formats.contains(Format.PARQUET)) {
        for (ReportTable<?> table : tables) {
          resource(json, TableFormat.PARQUET, table.name(), table.description());
          schema(json, TableFormat.PARQUET, table.columns().toList(), keys);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static List<String> keyOf(List<Column> columns) {
    return columns.stream().filter(Column::isKey).map(Column::name).toList();
  }

  /** Begins a resource: what is said of the file itself. */
  private void resource(JsonGenerator json, TableFormat format, String table, String description)
      throws IOException {
    json.writeStartObject();
    json.writeStringField(
        "profile", format == TableFormat.CSV ? "tabular-data-resource" : "data-resource");
    json.writeStringField("name", format.nameOf(table));
    if (parts.containsKey(table)) {
      texts(json, "path", parts.get(table));
    } else {
      json.writeStringField("path", table + "." + format.ending);
    }
    json.writeStringField("description", description);
    json.writeStringField("format", format.ending);
    json.writeStringField("mediatype", format.mediaType);
    if (format == TableFormat.CSV) {
      dialect(json);
    }
  }

  private void dialect(JsonGenerator json) throws IOException {
    json.writeStringField("encoding", "utf-8");
    json.writeObjectFieldStart("dialect");
    json.writeStringField("delimiter", String.valueOf(delimiter.character()));
    json.writeStringField("lineTerminator", "\r\n");
    json.writeStringField("quoteChar", "\"");
    json.writeBooleanField("doubleQuote", true);
    json.writeBooleanField("header", true);
    json.writeEndObject();
  }

  /** Adds what is said of the columns, and ends the resource. */
  private static void schema(
      JsonGenerator json, TableFormat format, List<Column> columns, Map<String, List<String>> keys)
      throws IOException {
    json.writeObjectFieldStart("schema");
    json.writeArrayFieldStart("fields");
    for (Column column : columns) {
      field(json, format, column);
    }
    json.writeEndArray();
    if (format == TableFormat.CSV) {
      texts(json, "missingValues", List.of(""));
    }
    List<String> key = keyOf(columns);
    if (!key.isEmpty()) {
      texts(json, "primaryKey", key);
    }
    foreignKeys(json, format, columns, keys);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void field(JsonGenerator json, TableFormat format, Column column)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("name", column.name());
    json.writeStringField("type", typeOf(format, column.type()));
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

  private static String typeOf(TableFormat format, Column.CellType type) {
    return switch (type) {
      case LIST -> format == TableFormat.CSV ? "string" : "array";
      case INTEGER -> "integer";
      case NUMBER, RATIO, SENTENCE_TONE, TONE, SENTENCE_TONE_END, TONE_END -> "number";
      case DATE -> "date";
      default -> "string";
    };
  }

  private static void foreignKeys(
      JsonGenerator json, TableFormat format, List<Column> columns, Map<String, List<String>> keys)
      throws IOException {
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
      json.writeStringField("resource", format.nameOf(target));
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
