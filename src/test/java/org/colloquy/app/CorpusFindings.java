package org.colloquy.app;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.CSVReaderHeaderAwareBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the published tables say of who is who, line by line, in a fixed order. A line is the kind
 * of a row and its cells, separated by {@code |}; an empty cell is {@code -}.
 *
 * <ul>
 *   <li>{@code transcript | id | date | title}, with {@code outlet X} behind it if it has one, and
 *       {@code status: reason} if it was not analysed
 *   <li>{@code speaker | id | name | role | affiliation | aliases | turns N | transcripts N}
 *   <li>{@code entity | id | name | type | aliases | named N | transcripts N}, with {@code
 *       wikipedia X} behind it if it has a link
 *   <li>{@code alias | label | name | transcript | reason | confidence}
 *   <li>{@code suggestion | kind | name | other | reason | confidence | table | row}
 *   <li>{@code balance | column | value | people | speakers | turns | words | word_share | entities
 *       | mentioned_by_others | mention_share | sentiment_mean | sentiment_n}
 *   <li>{@code problem | severity | code | file | line}, for errors and warnings
 * </ul>
 */
final class CorpusFindings {
  private static final List<String> KINDS =
      List.of("transcript", "speaker", "entity", "alias", "suggestion", "balance", "problem");

  private static final String[] BALANCE = {
    "column",
    "value",
    "people",
    "speakers",
    "turns",
    "words",
    "word_share",
    "entities",
    "mentioned_by_others",
    "mention_share",
    "sentiment_mean",
    "sentiment_n"
  };

  /** Sorts lines by their kinds in the order above, then as texts; other lines come first. */
  static final Comparator<String> ORDER =
      Comparator.comparingInt((String line) -> KINDS.indexOf(line.split(" ", 2)[0]))
          .thenComparing(Comparator.naturalOrder());

  private CorpusFindings() {}

  /** Returns the lines for the tables in a folder of reports. */
  static List<String> in(Path reports) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Map<String, String> row : rows(reports.resolve("transcripts.csv"))) {
      lines.add(
          line("transcript", row, "transcript", "date", "title")
              + optional(row, "outlet")
              + (row.get("status").equals("analysed")
                  ? ""
                  : " | " + row.get("status") + ": " + row.get("reason")));
    }
    for (Map<String, String> row : rows(reports.resolve("speakers.csv"))) {
      lines.add(
          line("speaker", row, "speaker_id", "name", "role", "affiliation", "aliases")
              + counts(row, "turns", "transcripts"));
    }
    for (Map<String, String> row : rows(reports.resolve("entities.csv"))) {
      lines.add(
          line("entity", row, "entity_id", "name", "type", "aliases")
              + counts(row, "named", "transcripts")
              + link(row));
    }
    for (Map<String, String> row : rows(reports.resolve("aliases.csv"))) {
      lines.add(line("alias", row, "label", "name", "transcript", "reason", "confidence"));
    }
    if (Files.exists(reports.resolve("suggestions.csv"))) {
      for (Map<String, String> row : rows(reports.resolve("suggestions.csv"))) {
        lines.add(
            line("suggestion", row, "kind", "name", "other", "reason", "confidence", "table")
                + " | "
                + cell(row, "row"));
      }
    }
    if (Files.exists(reports.resolve("balance.csv"))) {
      for (Map<String, String> row : rows(reports.resolve("balance.csv"))) {
        lines.add(line("balance", row, BALANCE));
      }
    }
    for (Map<String, String> row : rows(reports.resolve("problems.csv"))) {
      if (!row.get("severity").equals("note")) {
        lines.add(line("problem", row, "severity", "code", "transcript", "line"));
      }
    }
    lines.sort(ORDER);
    return lines;
  }

  private static String line(String kind, Map<String, String> row, String... columns) {
    return Stream.concat(Stream.of(kind), Stream.of(columns).map(column -> cell(row, column)))
        .collect(Collectors.joining(" | "));
  }

  /** A cell on one line, without the zeros at the end of a number. */
  private static String cell(Map<String, String> row, String column) {
    String text = row.get(column);
    if (text.isEmpty()) {
      return "-";
    }
    return column.equals("confidence")
        ? text.replaceFirst("(?<=[.]\\d{1,3})0+$", "")
        : text.replaceAll("\\R", "⏎");
  }

  private static String counts(Map<String, String> row, String... columns) {
    return Stream.of(columns)
        .map(column -> " | " + column + " " + row.get(column))
        .collect(Collectors.joining());
  }

  private static String optional(Map<String, String> row, String column) {
    return row.getOrDefault(column, "").isEmpty() ? "" : " | " + column + " " + row.get(column);
  }

  /** The title of the page in Wikipedia, whether the cell holds it or the page's address. */
  private static String link(Map<String, String> row) {
    String page = row.getOrDefault("wikipedia", "").replaceFirst("^https?://[^/]+/wiki/", "");
    return page.isEmpty() ? "" : " | wikipedia " + page.replace('_', ' ');
  }

  private static List<Map<String, String>> rows(Path table) throws IOException {
    try (Reader text = Files.newBufferedReader(table)) {
      if (text.read() != '\uFEFF') {
        throw new IOException(table + " begins without a byte-order mark");
      }
      List<Map<String, String>> rows = new ArrayList<>();
      try (CSVReaderHeaderAware csv =
          new CSVReaderHeaderAwareBuilder(text)
              .withCSVParser(new RFC4180ParserBuilder().build())
              .build()) {
        for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
          rows.add(row);
        }
      }
      return rows;
    } catch (CsvException e) {
      throw new IOException(e);
    }
  }
}
