package org.colloquy.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
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

  private static final List<String> SHARE_OF_PERSON =
      List.of("turns", "sentences", "words", "questions", "sentiment_mean", "unscored");
  private static final List<String> SHARE_OF_THING =
      List.of("mentions", "sentiment_mean", "sentiment_n");

  private final boolean values;
  private final JsonFactory factory = new JsonFactory();
  private final Map<String, List<Column>> columns = new LinkedHashMap<>();
  private final Map<String, StringWriter> rows = new HashMap<>();
  private final Map<String, JsonGenerator> open = new HashMap<>();
  private final Map<String, Integer> people = new LinkedHashMap<>();
  private final Map<String, Integer> things = new LinkedHashMap<>();
  private final StringWriter shares = new StringWriter();
  private final JsonGenerator share;
  private final List<String> pageNames = new ArrayList<>();

  PageData(boolean values) throws IOException {
    this.values = values;
    this.factory.setCharacterEscapes(new InScripts());
    this.share = factory.createGenerator(shares);
    share.writeStartArray();
  }

  /** Nothing that could end a script element or begin a comment. */
  private static final class InScripts extends CharacterEscapes {
    private static final long serialVersionUID = 1;

    private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

    InScripts() {
      for (char c : new char[] {'<', '>', '&', '\''}) {
        ascii[c] = CharacterEscapes.ESCAPE_STANDARD;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return Arrays.copyOf(ascii, ascii.length);
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
      return null;
    }
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
    JsonGenerator json = factory.createGenerator(text);
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

  /** The next file of the corpus; one that is not analysed has no shares. */
  void share(CorpusEntry entry) throws IOException {
    if (entry.digest().transcript().isEmpty()) {
      pageNames.add("");
      share.writeNull();
      return;
    }
    pageNames.add(PageFolder.pageOf(entry.id()));
    share.writeStartArray();
    share(entry, new SpeakersTable(values), people, "speaker_id", null, SHARE_OF_PERSON);
    share(entry, new EntitiesTable(values), things, "entity_id", null, SHARE_OF_THING);
    share(
        entry, new SpeakerEntitiesTable(values), people, "speaker_id", "entity_id", SHARE_OF_THING);
    share.writeEndArray();
  }

  private void share(
      CorpusEntry entry,
      CorpusTable table,
      Map<String, Integer> places,
      String key,
      String secondKey,
      List<String> wanted)
      throws IOException {
    List<Cells> ofOne = new ArrayList<>();
    table.add(entry, ofOne::add);
    table.finish(ofOne::add);
    share.writeStartArray();
    for (Cells cells : ofOne) {
      PageRow row = PageRow.of(table, cells);
      share.writeStartArray();
      share.writeNumber(place(row.get(key), places));
      if (secondKey != null) {
        share.writeNumber(place(row.get(secondKey), things));
      }
      for (Column column : table.columns()) {
        if (wanted.contains(column.name())) {
          cell(share, column, row.get(column.name()));
        }
      }
      share.writeEndArray();
    }
    share.writeEndArray();
  }

  private static int place(String id, Map<String, Integer> places) {
    return places.computeIfAbsent(id, i -> places.size());
  }

  /**
   * All of it.
   *
   * @param pages the folder of the conversations, beside the page; empty if they are in the page
   */
  String json(String pages, List<CorpusTable> tables) throws IOException {
    share.writeEndArray();
    share.close();
    StringWriter all = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(all)) {
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
      texts(json, "people", people.keySet());
      texts(json, "things", things.keySet());
      json.writeFieldName("shares");
      json.writeRawValue(shares.toString());
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
