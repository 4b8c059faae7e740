package org.colloquy.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.report.change.ChangesTable;
import org.colloquy.report.check.AccuracyTable;
import org.colloquy.report.column.Column;
import org.colloquy.report.table.CorpusTable;
import org.colloquy.report.table.ReportTable;
import org.colloquy.report.table.ReportTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The scripts of {@code report.html} read only columns that are on the page. A script that reads a
 * missing column shows nothing and reports nothing, so the text of the scripts is compared with the
 * tables.
 */
class PageColumnsTest {
  private static final String LIST = "/org/colloquy/report/page/rows-in-scripts.csv";

  /** The properties that data.js and main.js add to a row. */
  private static final Set<String> ADDED = Set.of("tone", "number");

  /** Columns of the tables that scripts save. */
  private static final Set<String> SAVED =
      Set.of(
          "turn_id",
          "transcripts_with_hits",
          "log_ratio",
          "others_count",
          "others_words",
          "report_id",
          "source_words",
          "source_sentiment");

  /** Columns that are called like what every field has; scripts that read them are listed. */
  private static final Set<String> OF_FIELDS = Set.of("value");

  /** The variables that never hold a row: the tables, and the choice of transcripts. */
  private static final Set<String> NO_ROW_ANYWHERE = Set.of("corpus", "choice");

  /** A variable and the property that is read of it; a call is not a read. */
  private static final Pattern READ = Pattern.compile("\\b(\\w+)\\.(\\w+)\\b(?!\\()");

  private static final Pattern DEFINITION =
      Pattern.compile("(?m)^(?:(?:async )?function\\*? |const |let )(\\w+)");

  private final Map<String, Set<String>> onPage = new LinkedHashMap<>();

  /** The tables that have columns on the page. */
  private final List<CorpusTable<?>> pageTables = new ArrayList<>();

  /** The text of each function, by {@code script function}. */
  private final Map<String, String> functions = new LinkedHashMap<>();

  private final List<CorpusTable<?>> ofCorpus = new ArrayList<>();

  private final ChangesTable changes = new ChangesTable();

  private final AccuracyTable accuracy = new AccuracyTable();

  private String all = "";

  @BeforeEach
  void readTablesAndScripts() throws IOException {
    ReportTables tables = new ReportTables(true, List.of(), List.of());
    ofCorpus.addAll(tables.counted());
    ofCorpus.addAll(tables.listed());
    for (CorpusTable<?> table : ofCorpus) {
      Set<String> columns =
          table.columns().onThePage().stream().map(Column::name).collect(Collectors.toSet());
      if (!columns.isEmpty()) {
        onPage.put(table.name(), columns);
        pageTables.add(table);
      }
    }
    // Not among the tables of the page: elements have an id, too.
    onPage.put(changes.name(), Set.copyOf(names(changes)));
    onPage.put(accuracy.name(), Set.copyOf(names(accuracy)));
    for (String script :
        Stream.concat(PageParts.SHARED.stream(), PageParts.OVERVIEW.stream()).toList()) {
      String text = text(script);
      all += text;
      List<MatchResult> definitions = DEFINITION.matcher(text).results().toList();
      for (int i = 0; i < definitions.size(); i++) {
        int end = i + 1 < definitions.size() ? definitions.get(i + 1).start() : text.length();
        functions.put(
            script + " " + definitions.get(i).group(1),
            text.substring(definitions.get(i).start(), end));
      }
    }
  }

  private static List<String> names(ReportTable<?> table) {
    return table.columns().onThePage().stream().map(Column::name).toList();
  }

  private static String text(String script) throws IOException {
    try (InputStream in =
        PageParts.class.getResourceAsStream("/org/colloquy/report/page/" + script + ".js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void dataOfThePageHoldsTheColumnsThatAreOnThePage() throws IOException {
    PageData data = new PageData(true);
    data.begin(changes);
    data.begin(accuracy);
    JsonNode tables = new ObjectMapper().readTree(data.json("", List.of(), ofCorpus)).get("tables");
    Map<String, Set<String>> there = new HashMap<>();
    for (Map.Entry<String, JsonNode> table : tables.properties()) {
      Set<String> columns = new HashSet<>();
      table.getValue().get("columns").forEach(name -> columns.add(name.asText()));
      there.put(table.getKey(), columns);
    }
    assertThat(there).isEqualTo(onPage);
  }

  @ParameterizedTest
  @CsvFileSource(resources = LIST, useHeadersInDisplayName = true)
  void rowHasTheColumnsThatAScriptReads(
      String script, String function, String variable, String tables) {
    String text = functions.get(script + " " + function);
    assertThat(text).as("the function %s of %s.js", function, script).isNotNull();
    Set<String> read =
        READ.matcher(text)
            .results()
            .filter(found -> found.group(1).equals(variable))
            .map(found -> found.group(2))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(read).as("what is read of %s", variable).isNotEmpty();
    if (tables != null) {
      Set<String> columns = new HashSet<>(ADDED);
      assertThat(onPage).containsKeys(tables.split(" "));
      List.of(tables.split(" ")).forEach(table -> columns.addAll(onPage.get(table)));
      assertThat(columns).containsAll(read);
    }
  }

  @Test
  void everyVariableThatMayHoldARowIsListed() throws IOException {
    Set<String> listed = new HashSet<>();
    try (InputStream in = PageColumnsTest.class.getResourceAsStream(LIST)) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split(","))
          .filter(cells -> cells.length > 2)
          .forEach(cells -> listed.add(cells[0] + " " + cells[1] + " " + cells[2]));
    }
    Set<String> names = new HashSet<>();
    pageTables.forEach(table -> names.addAll(table.columns().names()));
    names.removeAll(OF_FIELDS);
    Set<String> reading = new TreeSet<>();
    functions.forEach(
        (function, text) ->
            READ.matcher(text)
                .results()
                .filter(found -> names.contains(found.group(2)))
                .filter(found -> !NO_ROW_ANYWHERE.contains(found.group(1)))
                .forEach(found -> reading.add(function + " " + found.group(1))));
    assertThat(listed).containsAll(reading);
  }

  @Test
  void everyNameWithAnUnderscoreIsThatOfATableOrAColumnOnThePage() {
    Set<String> names = new HashSet<>(onPage.keySet());
    names.addAll(SAVED);
    onPage.values().forEach(names::addAll);
    Set<String> said =
        Pattern.compile("\\b[a-z]+(?:_[a-z]+)+\\b")
            .matcher(all)
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toSet());
    assertThat(said).isNotEmpty();
    assertThat(names).containsAll(said);
  }

  @Test
  void noTwoFunctionsHaveOneName() {
    // They share a scope, in which the later one would silently take the place of the other.
    assertThat(Pattern.compile("(?m)^(?:async )?function\\*? (\\w+)").matcher(all).results())
        .extracting(found -> found.group(1))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyTableThatAScriptAsksForIsOnThePage() {
    Set<String> ofScripts =
        Set.of(
            "pages",
            "pageNames",
            "search",
            "changeCount",
            "shares",
            "student",
            "scales",
            "peopleIds",
            "thingIds",
            "person",
            "thing",
            "numberOf");
    Set<String> asked =
        Pattern.compile("\\b(?:corpus|tables)\\.(\\w+)")
            .matcher(all)
            .results()
            .map(found -> found.group(1))
            .filter(name -> !ofScripts.contains(name))
            .collect(Collectors.toSet());
    assertThat(asked).isEqualTo(onPage.keySet());
  }

  @Test
  void columnsThatAreReadByNameAreThoseOfPeople() {
    Set<String> sorted =
        Pattern.compile("key: '(\\w+)'")
            .matcher(functions.get("people PEOPLE_COLUMNS"))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    Set<String> classes =
        Pattern.compile("'((?:very )?(?:negative|positive)|neutral|unscored)'")
            .matcher(functions.get("asked CLASSES_OF_SENTENCES"))
            .results()
            .map(found -> found.group(1).replace(' ', '_'))
            .collect(Collectors.toSet());
    assertThat(sorted).hasSize(5);
    assertThat(classes).hasSize(6);
    assertThat(onPage.get("speakers")).containsAll(sorted).containsAll(classes);
  }
}
