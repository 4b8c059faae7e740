package org.colloquy.transcript.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.colloquy.model.TimeSpan;
import org.colloquy.model.Turn;
import org.colloquy.transcript.Turns;
import org.colloquy.transcript.format.Reading;
import org.junit.jupiter.api.Test;

/** Workbooks: which sheet is read, and what is no conversation. */
class WorkbookReaderTest {
  private final WorkbookReader reader = new WorkbookReader();

  private static void fill(Sheet sheet, Object[]... rows) {
    for (Object[] values : rows) {
      Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
      for (int i = 0; i < values.length; i++) {
        if (values[i] instanceof Integer number) {
          row.createCell(i).setCellValue(number);
        } else {
          row.createCell(i).setCellValue(values[i].toString());
        }
      }
    }
  }

  private String turns(XSSFWorkbook workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return Turns.of(reader.read("talk.xlsx", bytes.toByteArray()));
  }

  @Test
  void theFirstSheetWithAConversationIsRead() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      fill(workbook.createSheet(), new Object[][] {{"Town", "Hives"}, {"Tarn", 12}});
      fill(
          workbook.createSheet(),
          new Object[][] {
            {"Time", "Speaker", "Text"},
            {1, "Orla", "Where are the \"bees\"?\nTell me."},
            {2, "Danuta", "I sold 12, or more."},
            {3, "", "You know why."}
          });
      assertThat(turns(workbook))
          .isEqualTo(
              "Orla | Where are the \"bees\"? Tell me.\nDanuta | I sold 12, or more. ¶ You know why.");
    }
  }

  @Test
  void aTitleAndABlankRowMayStandAboveTheNamesOfTheColumns() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      fill(
          workbook.createSheet(),
          new Object[][] {
            {"Interview 7, the bees"},
            {""},
            {"Line", "Speaker", "What was said", "Code"},
            {1, "Orla", "Where are the bees?", "bees"},
            {2, "Danuta", "I sold them.", "bees"}
          });
      assertThat(turns(workbook)).isEqualTo("Orla | Where are the bees?\nDanuta | I sold them.");
    }
  }

  /** Returns the times of the turns of a sheet whose starts are cells of this format. */
  private List<Optional<TimeSpan>> times(String format, double... seconds) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Sheet sheet = workbook.createSheet();
      fill(
          sheet,
          new Object[][] {
            {"Speaker", "Text", "Start"},
            {"Orla", "Where are the bees?"},
            {"Danuta", "I sold them, all of them."},
            {"Orla", "You did?"}
          });
      CellStyle style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat(format));
      for (int i = 0; i < seconds.length; i++) {
        Cell cell = sheet.getRow(i + 1).createCell(2);
        cell.setCellValue(seconds[i] / 86_400);
        cell.setCellStyle(style);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      Reading reading = reader.read("talk.xlsx", bytes.toByteArray());
      return ((Reading.Conversation) reading)
          .transcript().turns().stream().map(Turn::time).toList();
    }
  }

  @Test
  void cellsOfTimeAreReadAsTheSheetShowsThem() throws IOException {
    List<Optional<TimeSpan>> expected =
        Stream.of(1000L, 62_500L, 125_000L).map(TimeSpan::from).map(Optional::of).toList();
    assertThat(times("h:mm:ss", 1, 62.5, 125)).isEqualTo(expected);
    // Whoever enters 1:05 for a minute and five seconds sees 1:05, and Excel keeps 65 minutes.
    assertThat(times("h:mm", 60, 65 * 60, 130 * 60))
        .isEqualTo(
            Stream.of(1000L, 65_000L, 130_000L).map(TimeSpan::from).map(Optional::of).toList());
    assertThat(times("h:mm:ss", 36_000, 36_100, 36_200))
        .as("times of day")
        .containsOnly(Optional.empty());
  }

  @Test
  void otherTablesAreNoTranscripts() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      fill(workbook.createSheet(), new Object[][] {{"Town", "Hives"}, {"Tarn", 12}});
      assertThat(turns(workbook)).isEqualTo("! not a transcript: its columns are Town, Hives");
    }
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet();
      assertThat(turns(workbook)).isEqualTo("! not a transcript: empty");
    }
    assertThat(Turns.of(reader.read("x.xlsx", "no zip".getBytes(StandardCharsets.UTF_8))))
        .startsWith("! failed: is not a workbook");
  }
}
