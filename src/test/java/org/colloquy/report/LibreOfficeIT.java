package org.colloquy.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.colloquy.app.Night;
import org.colloquy.app.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * LibreOffice reads every CSV file, with the command in reports.md, and the workbook correctly: it
 * converts them, and the result is compared cell by cell. Skipped where there is no LibreOffice.
 */
class LibreOfficeIT {
  /** The apostrophe that keeps text of a CSV file from being run. */
  private static final Pattern APOSTROPHE = Pattern.compile("(?s)'+(?:\\s*[=+\\-@]|[\\t\\r]).*");

  @TempDir private Path folder;
  private LibreOffice office;
  private Night night;

  @BeforeEach
  void reports() throws Exception {
    office = LibreOffice.found(folder);
    night = new Night(folder);
    night.write(
        "2024-03-12 harbour.txt",
        """
        ANA LUND, HOST: =cmd|'/C calc'!A0 came in the mail, said Æsa Ångström of Łódź.

        PIET BROCK: +1+1 is what Sara Holt counted. She is bad at it.

        ANA LUND: @SUM(1+1)*cmd|' /C calc'!A0, from Nordvik.

        PIET BROCK: -2+3 is good, "so to speak"; =1+1, they say.

        ANA LUND: =HYPERLINK("http://example.org","Sara Holt") _x0041_ <b>&amp; 日本語, naïve 😀.
        """);
    night.write("=cmd|' calc'!A0 2023-12-31.txt", Night.TALK);
    night.write("+1+1.txt", Night.TALK.replace("PIET BROCK", "=SUM BROCK"));
    night.write("@SUM(1+1).txt", Night.TALK.replace("PIET BROCK", "ŁUCJA Ñ. BRØCK"));
    night.write("-essay.txt", "=1+1\n\nNobody speaks here.\n");
    assertThat(night.run("-q").exitCode()).isEqualTo(1);
  }

  @Test
  void everyCsvFileIsReadAsItStands() throws Exception {
    List<Path> files = new ArrayList<>();
    for (JsonNode table : tables()) {
      files.add(night.output.resolve(table.get("path").asText()));
    }
    List<Path> made = office.convert("xlsx", LibreOffice.CSV, files);
    for (JsonNode table : tables()) {
      Path file = office.made(name(table) + ".xlsx");
      assertThat(made).contains(file);
      try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
        assertReadRight(table, book.getSheetAt(0), false);
      }
    }
  }

  @Test
  void everySheetOfTheWorkbookIsReadAsItStands() throws Exception {
    office.convert("ods", LibreOffice.WORKBOOK, List.of(night.output.resolve("report.xlsx")));
    office.convert("xlsx", LibreOffice.WORKBOOK, List.of(office.made("report.ods")));
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(office.made("report.xlsx")))) {
      for (JsonNode table : tables()) {
        if (!name(table).equals("changes")) {
          assertReadRight(table, book.getSheet(name(table)), true);
        }
      }
    }
  }

  private JsonNode tables() throws Exception {
    return new ObjectMapper()
        .readTree(night.output.resolve("datapackage.json").toFile())
        .get("resources");
  }

  private static String name(JsonNode table) {
    return table.get("path").asText().replace(".csv", "");
  }

  /** Checks that every cell of a sheet is that of the CSV file, in the data package's type. */
  private void assertReadRight(JsonNode table, Sheet sheet, boolean isWorkbook) throws Exception {
    List<List<String>> rows = Table.rows(night.output.resolve(table.get("path").asText()));
    JsonNode columns = table.get("schema").get("fields");
    String name = name(table);
    assertThat(sheet.getLastRowNum()).as(name).isEqualTo(rows.size());
    for (int r = 0; r < rows.size(); r++) {
      assertThat(rows.get(r)).as(name).hasSize(columns.size());
      for (int c = 0; c < columns.size(); c++) {
        String place = name + " " + new CellReference(r + 1, c).formatAsString();
        String expected = rows.get(r).get(c);
        assertReadRight(
            place,
            columns.get(c).get("type").asText(),
            isWorkbook && APOSTROPHE.matcher(expected).matches() ? expected.substring(1) : expected,
            sheet.getRow(r + 1),
            c);
      }
    }
  }

  private static void assertReadRight(
      String place, String type, String expected, Row row, int column) {
    Cell cell = row.getCell(column);
    if (expected.isEmpty()) {
      assertThat(cell == null || cell.getCellType() == CellType.BLANK).as(place).isTrue();
      return;
    }
    if (type.equals("string")) {
      assertThat(cell.getCellType()).as(place).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).as(place).isEqualTo(expected);
      return;
    }
    assertThat(cell.getCellType()).as(place).isEqualTo(CellType.NUMERIC);
    if (type.equals("date")) {
      assertThat(DateUtil.isCellDateFormatted(cell)).as(place).isTrue();
      assertThat(cell.getLocalDateTimeCellValue().toLocalDate())
          .as(place)
          .isEqualTo(LocalDate.parse(expected));
    } else {
      assertThat(type).as(place).isIn("integer", "number");
      assertThat(BigDecimal.valueOf(cell.getNumericCellValue()))
          .as(place)
          .isEqualByComparingTo(new BigDecimal(expected));
    }
  }
}
