package org.colloquy.report.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.app.Night;
import org.colloquy.app.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DuckDB reads in the Parquet files what the CSV files print, in the types of the columns. */
class ParquetReportsTest {
  /** The apostrophe that keeps text of a CSV file from being run. */
  private static final Pattern APOSTROPHE = Pattern.compile("(?s)'+(?:\\s*[=+\\-@]|[\\t\\r]).*");

  private static final Pattern QUERY =
      Pattern.compile("(?s)(?:```sql\\s+|`(?=SELECT ))(SELECT .*?)\\s*`");

  private static final Map<String, String> TYPES =
      Map.of(
          "string", "VARCHAR",
          "integer", "BIGINT",
          "number", "DOUBLE",
          "date", "DATE",
          "array", "VARCHAR[]");

  @TempDir private Path folder;
  private Night night;

  @BeforeEach
  void transcripts() throws Exception {
    night = new Night(folder);
    night.write(
        "2024-03-12 harbour.txt",
        """
        ANA LUND, HOST: =1+1 came in the mail, said Æsa Ångström of Łódź 😀. Piet Brock is here.

        PIET BROCK: +1+1 is what Sara Holt counted. She is bad at it. I hate it.

        ANA LUND: Was it Sara Holt? She likes the bridge of Nordvik.
        """);
    night.write("'tis the talk.txt", Night.TALK);
    night.write("=1+1.txt", Night.TALK.replace("PIET BROCK", "ŁUCJA Ñ. BRØCK"));
    night.write("essay.txt", "Nobody speaks here.\n");
  }

  @Test
  void everyCellIsThatOfTheCsvFile() throws Exception {
    night.run("-q", "--format", "csv,parquet");
    int cells = 0;
    int members = 0;
    try (DuckDb reader = new DuckDb()) {
      for (JsonNode table : tables()) {
        Path file = night.output.resolve(table.get("path").asText());
        List<List<String>> printed =
            Table.rows(
                file.resolveSibling(file.getFileName().toString().replace(".parquet", ".csv")));
        List<List<Object>> rows = reader.rows(file);
        assertThat(rows).as("%s", file).hasSameSizeAs(printed);
        List<String> types = new ArrayList<>();
        table.at("/schema/fields").forEach(field -> types.add(field.get("type").asText()));
        for (int r = 0; r < rows.size(); r++) {
          for (int c = 0; c < types.size(); c++) {
            assertThat(rows.get(r).get(c))
                .as("%s, row %d, column %d", file.getFileName(), r, c)
                .isEqualTo(value(types.get(c), printed.get(r).get(c)));
            cells += printed.get(r).get(c).isEmpty() ? 0 : 1;
            members += rows.get(r).get(c) instanceof List<?> list ? list.size() : 0;
          }
        }
      }
    }
    assertThat(cells).isGreaterThan(300);
    assertThat(members).isGreaterThan(10);
  }

  /** The value of a cell that the CSV file prints; null if it is empty. */
  private static Object value(String type, String printed) {
    if (printed.isEmpty()) {
      return null;
    }
    String text = APOSTROPHE.matcher(printed).matches() ? printed.substring(1) : printed;
    return switch (type) {
      case "integer" -> Long.valueOf(printed);
      case "number" -> Double.valueOf(printed);
      case "date" -> LocalDate.parse(printed);
      case "array" -> List.of(text.split("; "));
      default -> text;
    };
  }

  private List<JsonNode> tables() throws IOException {
    JsonNode json = new ObjectMapper().readTree(night.output.resolve("datapackage.json").toFile());
    List<JsonNode> tables = new ArrayList<>();
    json.get("resources").forEach(tables::add);
    tables.removeIf(table -> !table.get("format").asText().equals("parquet"));
    return tables;
  }

  @Test
  void columnsAreThoseOfTheDataPackageAndDescribeThemselves() throws Exception {
    night.run("-q", "--format", "parquet");
    try (DuckDb reader = new DuckDb()) {
      for (JsonNode table : tables()) {
        Path file = night.output.resolve(table.get("path").asText());
        List<List<Object>> columns = new ArrayList<>();
        Set<List<Object>> descriptions =
            new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
        descriptions.add(List.of("description", table.get("description").asText()));
        for (JsonNode field : table.at("/schema/fields")) {
          columns.add(List.of(field.get("name").asText(), TYPES.get(field.get("type").asText())));
          descriptions.add(
              List.of(
                  "description." + field.get("name").asText(), field.get("description").asText()));
        }
        assertThat(reader.columns(file)).isEqualTo(columns);
        assertThat(
                reader.query(
                    "SELECT decode(key), decode(value) FROM parquet_kv_metadata("
                        + DuckDb.quoted(file)
                        + ")"))
            .containsExactlyInAnyOrderElementsOf(descriptions);
      }
    }
  }

  @Test
  void withoutCsvFilesThereIsAFileForEveryTableAndItsDescription() throws Exception {
    night.run("-q", "--format", "parquet");
    Set<String> described =
        tables().stream().map(table -> table.get("path").asText()).collect(Collectors.toSet());
    assertThat(described).contains("sentences.parquet", "speaker_entities.parquet");
    described.addAll(List.of("datapackage.json", "run.json"));
    assertThat(files().keySet()).isEqualTo(described);
  }

  @Test
  void dataPackageTellsFilesOfOneTableApart() throws Exception {
    night.run("-q", "--format", "csv,parquet");
    JsonNode json = new ObjectMapper().readTree(night.output.resolve("datapackage.json").toFile());
    assertThat(json.get("profile").asText()).isEqualTo("data-package");
    Map<String, String> formats = new TreeMap<>();
    json.get("resources")
        .forEach(r -> formats.put(r.get("name").asText(), r.get("format").asText()));
    assertThat(formats).hasSize(json.get("resources").size());
    int followed = 0;
    for (JsonNode resource : json.get("resources")) {
      for (JsonNode key : resource.at("/schema/foreignKeys")) {
        assertThat(formats)
            .containsEntry(key.at("/reference/resource").asText(), resource.get("format").asText());
        followed++;
      }
    }
    assertThat(followed).isPositive();
  }

  @Test
  void sameTablesGiveTheSameBytes() throws Exception {
    night.run("-q", "--format", "parquet");
    Map<String, String> first = files();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      night.run("-q", "--format", "csv,xlsx,html,parquet", "--rebuild", "--threads", 5);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    Map<String, String> second = files();
    first.keySet().removeIf(name -> !name.endsWith(".parquet"));
    second.keySet().removeIf(name -> !name.endsWith(".parquet"));
    assertThat(second).isEqualTo(first).isNotEmpty();
  }

  @Test
  void filesAreTakenOverWhenNothingIsNewAndMadeAgainWhenHarmed() throws Exception {
    night.run("-q", "--format", "parquet");
    Map<String, String> first = files();
    assertThat(night.run("--format", "parquet").out()).contains("Nothing new.");
    Path turns = night.output.resolve("turns.parquet");
    Files.write(turns, new byte[] {1});
    assertThat(night.run("--format", "parquet").out()).doesNotContain("Nothing new.");
    first.remove("run.json");
    assertThat(files()).containsAllEntriesOf(first);
    night.run("-q", "--format", "csv");
    assertThat(turns).doesNotExist();
  }

  /** The block of SQL in the reports' document and the query in the README's table. */
  @Test
  void queriesOfTheDocumentsFindWhatTheySay() throws Exception {
    night.run("-q", "--format", "csv,parquet");
    List<String> queries = new ArrayList<>();
    for (String document : List.of("README.md", "src/site/markdown/reports.md")) {
      QUERY
          .matcher(Files.readString(Path.of(document)))
          .results()
          .flatMap(block -> Stream.of(block.group(1).split(";\\s")))
          .filter(query -> query.contains(".parquet'"))
          .map(query -> query.replace("'output/", "'" + night.output + "/"))
          .forEach(queries::add);
    }
    assertThat(queries).hasSize(4);
    try (DuckDb reader = new DuckDb()) {
      for (String query : queries) {
        assertThat(reader.query(query)).as(query).isNotEmpty();
      }
    }
  }

  /** The contents of the published files, by name; each byte is a character. */
  private Map<String, String> files() throws IOException {
    try (Stream<Path> files = Files.list(night.output)) {
      return files.collect(
          Collectors.toMap(
              file -> file.getFileName().toString(),
              file -> {
                try {
                  return Files.readString(file, StandardCharsets.ISO_8859_1);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              }));
    }
  }
}
