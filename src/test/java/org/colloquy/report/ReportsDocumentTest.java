package org.colloquy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.colloquy.model.AccuracyCheck;
import org.colloquy.model.CheckedFile;
import org.colloquy.model.ToneScale;
import org.colloquy.report.change.Change;
import org.colloquy.report.check.CheckReports;
import org.colloquy.report.folder.ReportFiles;
import org.colloquy.report.table.ReportTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The document {@code reports.md} names every table and every column, and no others. */
class ReportsDocumentTest {
  private static final Path DOCUMENT = Path.of("src/site/markdown/reports.md");

  private static final Pattern SECTION = Pattern.compile("(?ms)^## ([^\n]+)\n(.*?)(?=^## |\\z)");

  /** A table of columns; its first cells name the columns. */
  private static final Pattern TABLE =
      Pattern.compile("(?m)^\\| column \\|.*\n\\|[-|]+\\|\n((?:\\|.*\n)+)");

  private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\|([^|]*)\\|");

  /** A paragraph of nothing but the names of columns, for a table that needs no explanations. */
  private static final Pattern LIST = Pattern.compile("(?m)(?<=\n\n)\\w+(?:,\\s\\w+)+\n(?=\n)");

  /** The content of each section, by its heading. */
  private final Map<String, String> sections = new LinkedHashMap<>();

  @BeforeEach
  void readDocument() throws IOException {
    for (MatchResult section : SECTION.matcher(Files.readString(DOCUMENT)).results().toList()) {
      sections.put(section.group(1), section.group(2));
    }
  }

  /** The names of the columns of each table, by the name of its file. */
  static Map<String, List<String>> columns() {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    new ReportTables(true, List.of(), List.of())
        .all()
        .forEach(table -> columns.put(table.fileName(), table.columns().names()));
    columns.put(ReportFiles.CHANGES, Change.COLUMNS.names());
    AccuracyCheck check =
        new AccuracyCheck(OptionalInt.of(1), List.of(new CheckedFile("check.csv", List.of())));
    new CheckReports(Path.of("."), check)
        .tables()
        .forEach(table -> columns.put(table.fileName(), table.columns().names()));
    return columns;
  }

  static Set<Map.Entry<String, List<String>>> tables() {
    return columns().entrySet();
  }

  @Test
  void sectionsAboutTablesAreThoseOfTheTables() {
    assertThat(sections.keySet().stream().filter(heading -> heading.endsWith(".csv")))
        .containsExactlyInAnyOrderElementsOf(columns().keySet());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void sectionNamesTheColumnsOfItsTable(Map.Entry<String, List<String>> table) {
    List<String> columns = table.getValue();
    List<String> named = new ArrayList<>();
    cellsThatNameColumns(sections.getOrDefault(table.getKey(), ""))
        .forEach(cell -> named.addAll(columnsIn(cell, columns)));
    assertThat(named)
        .as("the columns in the section %s", table.getKey())
        .containsExactlyInAnyOrderElementsOf(columns);
  }

  @Test
  void neutralZonesAreThoseOfTheScales() throws IOException {
    String text = Files.readString(DOCUMENT).replaceAll("\\s+", " ");
    ToneScale sentences = ToneScale.SENTENCES;
    ToneScale mentions = ToneScale.MENTIONS;
    assertThat(text)
        .contains(
            "**A single score is neutral between −%s and +%s**, negative from −%1$s down, positive from +%2$s up."
                .formatted(-sentences.greatestNegative(), sentences.leastPositive()))
        .contains(
            "negative from −%s down, positive from +%s up, neutral between them."
                .formatted(-mentions.greatestNegative(), mentions.leastPositive()));
  }

  private static List<String> cellsThatNameColumns(String section) {
    List<String> cells = new ArrayList<>();
    TABLE
        .matcher(section)
        .results()
        .flatMap(table -> FIRST_CELL.matcher(table.group(1)).results())
        .forEach(cell -> cells.add(cell.group(1)));
    LIST.matcher(section).results().forEach(list -> cells.add(list.group()));
    return cells;
  }

  /**
   * The columns that a cell names: {@code a, b}, {@code sum = a + b}, or {@code first … last},
   * which stands for all columns from the first to the last.
   *
   * @param columns the columns of the table, in their order
   */
  private static List<String> columnsIn(String cell, List<String> columns) {
    List<String> named = new ArrayList<>();
    for (String part : cell.strip().split(",\\s| = | \\+ ")) {
      String[] ends = part.split(" … ");
      if (ends.length == 2) {
        assertThat(columns).as("the ends of \"%s\"", part).containsSubsequence(ends);
        named.addAll(columns.subList(columns.indexOf(ends[0]), columns.indexOf(ends[1]) + 1));
      } else {
        named.add(part);
      }
    }
    return named;
  }
}
