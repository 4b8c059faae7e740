package org.colloquy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows that the README shows are rows of the published reports. */
class ReadmeTest {
  @ParameterizedTest
  @CsvSource({"speakers.csv, 4", "mentions.csv, 3"})
  void rowsShownAreThoseOfTheReports(String report, int rows) throws IOException {
    List<String> lines = Files.readAllLines(Path.of("README.md"));
    int at = 0;
    while (!lines.get(at).startsWith("From `output/" + report + "`")) {
      at++;
    }
    List<String> columns = cells(lines.get(at + 2));
    Path file = Path.of("output", report);
    List<String> header =
        List.of(Files.readAllLines(file).get(0).replace("\uFEFF", "").strip().split(","));
    List<Integer> places = columns.stream().map(header::indexOf).toList();
    assertThat(places).as("columns of %s", report).doesNotContain(-1);
    List<List<String>> published = new ArrayList<>();
    for (List<String> row : Table.rows(file)) {
      published.add(places.stream().map(row::get).collect(Collectors.toList()));
    }
    int shown = 0;
    for (int i = at + 4; lines.get(i).startsWith("|"); i++) {
      assertThat(published).as("README.md, line %d", i + 1).contains(cells(lines.get(i)));
      shown++;
    }
    assertThat(shown).isEqualTo(rows);
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
        .map(String::strip)
        .toList();
  }
}
