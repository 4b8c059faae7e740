package org.colloquy.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.report.column.Columns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A CSV file has the header and the cells of its columns. */
class CsvFileTest {
  @Test
  void headerNamesTheColumnsInTheOrderOfTheCells(@TempDir Path folder) throws IOException {
    Columns<String> columns =
        Columns.<String>of()
            .name("said", "as it is", text -> text)
            .integer("length", "in characters", String::length);
    Path path = folder.resolve("table.csv");
    try (CsvFile file = new CsvFile(path, columns.toList(), Delimiter.SEMICOLON)) {
      file.row(columns.cells("a \"b\""));
      file.row(columns.cells("c"));
    }
    assertThat(Files.readString(path))
        .isEqualTo("\uFEFFsaid;length\r\n\"a \"\"b\"\"\";5\r\nc;1\r\n");
  }
}
