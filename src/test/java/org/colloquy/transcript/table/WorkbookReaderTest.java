package org.colloquy.transcript.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.colloquy.transcript.Turns;
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
