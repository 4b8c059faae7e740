package org.colloquy.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.colloquy.app.CorpusRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data package describes every table correctly. */
class DataPackageTest {
  private static final Path CORPUS = Path.of("src/test/resources/corpus");

  @TempDir private Path folder;

  private record Resource(JsonNode json, List<Map<String, String>> rows) {}

  private Map<String, Resource> resources(Path output) throws Exception {
    Map<String, Resource> resources = new LinkedHashMap<>();
    JsonNode json = new ObjectMapper().readTree(output.resolve("datapackage.json").toFile());
    assertThat(json.get("profile").asText()).isEqualTo("tabular-data-package");
    for (JsonNode resource : json.get("resources")) {
      List<String[]> lines;
      char delimiter = resource.at("/dialect/delimiter").asText().charAt(0);
      try (Reader text = Files.newBufferedReader(output.resolve(resource.get("path").asText()))) {
        text.read();
        CSVReader csv =
            new CSVReaderBuilder(text)
                .withCSVParser(new RFC4180ParserBuilder().withSeparator(delimiter).build())
                .build();
        lines = csv.readAll();
      }
      List<String> names = new ArrayList<>();
      resource.at("/schema/fields").forEach(f -> names.add(f.get("name").asText()));
      assertThat(lines.get(0)).containsExactlyElementsOf(names);
      List<Map<String, String>> rows = new ArrayList<>();
      for (String[] line : lines.subList(1, lines.size())) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < line.length; i++) {
          row.put(names.get(i), line[i]);
        }
        rows.add(row);
      }
      resources.put(resource.get("name").asText(), new Resource(resource, rows));
    }
    return resources;
  }

  private Map<String, Resource> published(Object... more) throws Exception {
    Path output = folder.resolve("output");
    List<Object> arguments = new ArrayList<>(List.of("--data", CORPUS, "--output", output, "-q"));
    arguments.addAll(List.of(more));
    CorpusRun.of(arguments.toArray());
    try (Stream<Path> files = Files.list(output)) {
      Set<String> tables = new TreeSet<>();
      Map<String, Resource> resources = resources(output);
      resources.values().forEach(r -> tables.add(r.json().get("path").asText()));
      assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".csv")))
          .containsExactlyInAnyOrderElementsOf(tables);
      return resources;
    }
  }

  @Test
  void everyCellIsOfItsTypeAndWithinItsBounds() throws Exception {
    int numbers = 0;
    for (Resource resource : published().values()) {
      for (JsonNode field : resource.json().at("/schema/fields")) {
        assertThat(field.get("description").asText()).isNotBlank();
        for (Map<String, String> row : resource.rows()) {
          String cell = row.get(field.get("name").asText());
          if (cell.isEmpty()) {
            assertThat(field.at("/constraints/required").asBoolean()).as("%s", field).isFalse();
            continue;
          }
          switch (field.get("type").asText()) {
            case "integer" -> assertThat(Long.parseLong(cell)).isNotNegative();
            case "number" -> {
              double number = Double.parseDouble(cell);
              if (field.has("constraints")) {
                assertThat(number)
                    .as("%s", field)
                    .isBetween(
                        field.at("/constraints/minimum").asDouble(),
                        field.at("/constraints/maximum").asDouble());
              }
              numbers++;
            }
            case "date" -> assertThat(LocalDate.parse(cell)).hasToString(cell);
            default -> assertThat(field.get("type").asText()).isEqualTo("string");
          }
        }
      }
    }
    assertThat(numbers).isPositive();
  }

  @Test
  void primaryKeysAreUnique() throws Exception {
    int keys = 0;
    for (Resource resource : published("--values").values()) {
      JsonNode key = resource.json().at("/schema/primaryKey");
      if (!key.isMissingNode()) {
        Set<List<String>> seen = new HashSet<>();
        for (Map<String, String> row : resource.rows()) {
          List<String> value = new ArrayList<>();
          key.forEach(column -> value.add(row.get(column.asText())));
          assertThat(seen.add(value)).as("%s", value).isTrue();
          keys++;
        }
      }
    }
    assertThat(keys).isPositive();
  }

  @Test
  void foreignKeysLeadToRows() throws Exception {
    Map<String, Resource> resources = published("--values");
    int followed = 0;
    for (Resource resource : resources.values()) {
      for (JsonNode key : resource.json().at("/schema/foreignKeys")) {
        String column = key.get("fields").asText();
        String target = key.at("/reference/fields").asText();
        Set<String> there = new HashSet<>();
        resources.get(key.at("/reference/resource").asText()).rows().stream()
            .map(row -> row.get(target))
            .forEach(there::add);
        for (Map<String, String> row : resource.rows()) {
          if (!row.get(column).isEmpty()) {
            assertThat(there).contains(row.get(column));
            followed++;
          }
        }
      }
    }
    assertThat(followed).isPositive();
  }

  @Test
  void delimiterIsThatOfTheFiles() throws Exception {
    assertThat(published("--delimiter", "semicolon").get("turns").rows()).isNotEmpty();
  }
}
