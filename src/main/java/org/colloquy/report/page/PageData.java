package org.colloquy.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.ToneScale;
import org.colloquy.report.column.Column;
import org.colloquy.report.folder.PageFolder;
import org.colloquy.report.interval.MeanInterval;
import org.colloquy.report.interval.StudentQuantiles;
import org.colloquy.report.search.IndexSegment;
import org.colloquy.report.table.CorpusTable;
import org.colloquy.report.table.ReportTable;

/**
 * The data for the scripts of {@code report.html}, as JSON that may stand inside a script element:
 * the columns of the tables that are on the page, and for each transcript the rows that the tables
 * of speakers, entities and their pairs would have if it were the only one. Counts are numbers;
 * everything else is text, so that no digit is lost. Its size grows with speakers, entities and the
 * pairs of them in a transcript.
 */
final class PageData {
  /** From here on, a short series in the script gives Student's quantiles to six decimals. */
  private static final int QUANTILES = 30;

  /** Means of sentences lie close to 0; on their whole scale, nothing could be told apart. */
  private static final double SENTENCES_REACH = 0.5;

  /** So many changes are on the page; all of them are in the table. */
  private static final int MOST_CHANGES = 1000;

  private final ScriptJson scripts = new ScriptJson();
  private final Map<String, List<Column>> columns = new LinkedHashMap<>();
  private final Map<String, StringWriter> rows = new HashMap<>();
  private final Map<String, JsonGenerator> open = new HashMap<>();
  private final TranscriptShares shares;
  private final List<String> pageNames = new ArrayList<>();
  private long changes;

  /**
   * @param values whether dates, numbers and the like are shown
   */
  PageData(boolean values) throws IOException {
    this.shares = new TranscriptShares(values, scripts);
  }

  /** Whether the page needs any column of this table. */
  static boolean wants(ReportTable<?> table) {
    return !table.columns().onThePage().isEmpty();
  }

  /** Adds a row of a table that the page {@link #wants}. */
  void row(ReportTable<?> table, PageRow row) {
    begin(table);
    try {
      JsonGenerator json = open.get(table.name());
      json.writeStartArray();
      for (Column column : columns.get(table.name())) {
        cell(json, column, row.get(column.name()));
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a change since the previous publication; only the first of them are on the page. */
  void change(ReportTable<?> table, PageRow row) {
    changes++;
    if (changes <= MOST_CHANGES) {
      row(table, row);
    }
  }

  /** Begins a table that the page wants, unless it has begun. */
  void begin(ReportTable<?> table) {
    if (open.containsKey(table.name())) {
      return;
    }
    try {
      StringWriter text = new StringWriter();
      JsonGenerator json = scripts.generator(text);
      rows.put(table.name(), text);
      open.put(table.name(), json);
      columns.put(table.name(), table.columns().onThePage());
      json.writeStartArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void cell(JsonGenerator json, Column column, String cell) throws IOException {
    if (column.type() == Column.CellType.INTEGER && !cell.isEmpty()) {
      json.writeNumber(Long.parseLong(cell));
    } else {
      json.writeString(cell);
    }
  }

  /** Adds the next file of the corpus, analysed or not. */
  void share(CorpusEntry entry) throws IOException {
    pageNames.add(entry.digest().transcript().isPresent() ? PageFolder.pageOf(entry.id()) : "");
    shares.add(entry);
  }

  /**
   * All data, when every file and row is added.
   *
   * @param pages the folder of the pages of conversations, next to the page; empty if the
   *     conversations are in the page
   * @param segments the index of words; none if the conversations are in the page
   * @param tables the tables of the corpus, in their order
   */
  String json(String pages, List<IndexSegment> segments, List<CorpusTable<?>> tables)
      throws IOException {
    StringWriter all = new StringWriter();
    try (JsonGenerator json = scripts.generator(all)) {
      json.writeStartObject();
      json.writeStringField("pages", pages);
      if (!pages.isEmpty()) {
        texts(json, "pageNames", pageNames);
        index(json, segments);
      }
      json.writeObjectFieldStart("tables");
      for (ReportTable<?> table : tables) {
        if (wants(table)) {
          begin(table);
        }
      }
      for (Map.Entry<String, List<Column>> table : columns.entrySet()) {
        json.writeObjectFieldStart(table.getKey());
        texts(json, "columns", table.getValue().stream().map(Column::name).toList());
        json.writeFieldName("rows");
        json.writeRawValue(rowsOf(table.getKey()));
        json.writeEndObject();
      }
      json.writeEndObject();
      json.writeNumberField("changeCount", changes);
      json.writeArrayFieldStart("student");
      for (double quantile : StudentQuantiles.first(QUANTILES)) {
        json.writeNumber(quantile);
      }
      json.writeEndArray();
      json.writeObjectFieldStart("scales");
      for (ToneScale scale : ToneScale.values()) {
        json.writeObjectFieldStart(scale.name().toLowerCase(Locale.ROOT));
        json.writeNumberField("most", scale.most());
        json.writeNumberField("usual", MeanInterval.usualSpread(scale));
        json.writeNumberField(
            "reach", scale == ToneScale.SENTENCES ? SENTENCES_REACH : scale.most());
        json.writeEndObject();
      }
      json.writeEndObject();
      texts(json, "people", shares.speakers());
      texts(json, "things", shares.entities());
      json.writeFieldName("shares");
      json.writeRawValue(shares.speech());
      json.writeEndObject();
    }
    return all.toString();
  }

  /**
   * What is mentioned in each transcript, when every file is added; most of what the page holds.
   */
  String mentions() throws IOException {
    return shares.mentions();
  }

  /** The name, the number of transcripts and the first terms of each segment. */
  private static void index(JsonGenerator json, List<IndexSegment> segments) throws IOException {
    json.writeArrayFieldStart("search");
    for (IndexSegment segment : segments) {
      json.writeStartArray();
      json.writeString(segment.name());
      json.writeNumber(segment.transcripts());
      for (String term : segment.firstTerms()) {
        json.writeString(term);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /** The rows of a table as a JSON array. */
  private String rowsOf(String table) throws IOException {
    JsonGenerator json = open.get(table);
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
