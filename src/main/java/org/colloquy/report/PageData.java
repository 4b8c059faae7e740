package org.colloquy.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.CorpusEntry;

/**
 * What the scripts of {@code report.html} know, as JSON that may stand inside a script element: the
 * cells of the tables, and for each transcript the rows that the same tables would have if it were
 * alone. Counts are numbers; all else is text, so that no digit is lost. Its size grows with
 * people, things and who of them meet in a transcript.
 */
final class PageData {
  /** The tables, with the columns that the page needs. */
  private static final Map<String, List<String>> WANTED =
      Map.of(
          "speakers",
          List.of(
              "speaker_id",
              "name",
              "role",
              "affiliation",
              "aliases",
              "transcripts",
              "turns",
              "sentences",
              "words",
              "word_share",
              "questions",
              "sentiment_mean",
              "very_negative",
              "negative",
              "neutral",
              "positive",
              "very_positive",
              "unscored",
              "mentioned_by_others"),
          "entities",
          List.of(
              "entity_id",
              "name",
              "type",
              "mentions",
              "named",
              "transcripts",
              "speaker_id",
              "sentiment_mean",
              "sentiment_n",
              "negative",
              "neutral",
              "positive"),
          "speaker_entities",
          List.of(
              "speaker_id",
              "entity_id",
              "transcripts",
              "mentions",
              "named",
              "sentiment_mean",
              "sentiment_n",
              "negative",
              "neutral",
              "positive"),
          "transcripts",
          List.of(
              "transcript",
              "status",
              "reason",
              "title",
              "date",
              "speakers",
              "turns",
              "words",
              "entities",
              "warnings"),
          "aliases",
          List.of("label", "name", "transcript", "reason", "confidence", "speaker_id"),
          "problems",
          List.of("severity", "transcript", "line", "code", "message"));

  private final ScriptJson scripts = new ScriptJson();
  private final Map<String, List<Column>> columns = new LinkedHashMap<>();
  private final Map<String, StringWriter> rows = new HashMap<>();
  private final Map<String, JsonGenerator> open = new HashMap<>();
  private final Shares shares;
  private final List<String> pageNames = new ArrayList<>();

  /**
   * @param values whether dates, numbers and the like are shown
   */
  PageData(boolean values) throws IOException {
    this.shares = new Shares(values, scripts);
  }

  /** Whether the page needs this table. */
  static boolean wants(ReportTable table) {
    return WANTED.containsKey(table.name());
  }

  /** Takes a row of a table that it wants. */
  void row(CorpusTable table, PageRow row) {
    try {
      JsonGenerator json = open.get(table.name());
      if (json == null) {
        json = begin(table);
      }
      json.writeStartArray();
      for (Column column : columns.get(table.name())) {
        cell(json, column, row.get(column.name()));
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private JsonGenerator begin(ReportTable table) throws IOException {
    StringWriter text = new StringWriter();
    JsonGenerator json = scripts.generator(text);
    rows.put(table.name(), text);
    open.put(table.name(), json);
    columns.put(table.name(), wantedOf(table));
    json.writeStartArray();
    return json;
  }

  private static List<Column> wantedOf(ReportTable table) {
    List<String> wanted = WANTED.get(table.name());
    return table.columns().stream().filter(c -> wanted.contains(c.name())).toList();
  }

  private static void cell(JsonGenerator json, Column column, String cell) throws IOException {
    if (column.type() == Column.Type.INTEGER && !cell.isEmpty()) {
      json.writeNumber(Long.parseLong(cell));
    } else {
      json.writeString(cell);
    }
  }

  /** The next file of the corpus. */
  void share(CorpusEntry entry) throws IOException {
    pageNames.add(entry.digest().transcript().isPresent() ? PageFolder.pageOf(entry.id()) : "");
    shares.add(entry);
  }

  /**
   * All of it.
   *
   * @param pages the folder of the conversations, beside the page; empty if they are in the page
   */
  String json(String pages, List<CorpusTable> tables) throws IOException {
    StringWriter all = new StringWriter();
    try (JsonGenerator json = scripts.generator(all)) {
      json.writeStartObject();
      json.writeStringField("pages", pages);
      if (!pages.isEmpty()) {
        texts(json, "pageNames", pageNames);
      }
      json.writeObjectFieldStart("tables");
      for (ReportTable table : tables) {
        if (wants(table)) {
          json.writeObjectFieldStart(table.name());
          texts(json, "columns", wantedOf(table).stream().map(Column::name).toList());
          json.writeFieldName("rows");
          json.writeRawValue(rowsOf(table.name()));
          json.writeEndObject();
        }
      }
      json.writeEndObject();
      texts(json, "people", shares.people());
      texts(json, "things", shares.things());
      json.writeFieldName("shares");
      json.writeRawValue(shares.json());
      json.writeEndObject();
    }
    return all.toString();
  }

  private String rowsOf(String table) throws IOException {
    JsonGenerator json = open.get(table);
    if (json == null) {
      return "[]";
    }
    json.writeEndArray();
    json.close();
    return rows.get(table).toString();
  }

  private static void texts(JsonGenerator json, String name, Iterable<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
