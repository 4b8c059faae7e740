package org.colloquy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a spreadsheet has no room for is left out, counted and said. */
class WorkbookFileTest {
  private static final WorkbookLimits NARROW = new WorkbookLimits(4, 10, 2);

  @TempDir private Path folder;

  private record Named(String name, List<Column> columns) implements ReportTable {
    @Override
    public String description() {
      return "rows";
    }
  }

  private static final ReportTable SPEAKERS =
      new Named("speakers", List.of(Column.id("speaker_id", "who").key()));
  private static final ReportTable TURNS =
      new Named(
          "turns", List.of(Column.id("speaker_id", "who"), Column.text("text", "what is said")));

  private Map<String, Long> write(WorkbookLimits limits, String text, int rows) throws Exception {
    try (WorkbookFile file = new WorkbookFile(folder.resolve("report.xlsx"), limits)) {
      RowSink speakers = file.sheet(SPEAKERS);
      RowSink turns = file.sheet(TURNS);
      for (int i = 1; i <= rows; i++) {
        turns.row(new Cells().text("p" + i).text(text));
        speakers.row(new Cells().text("p" + i));
      }
      return file.finish();
    }
  }

  private XSSFWorkbook read() throws Exception {
    return new XSSFWorkbook(Files.newInputStream(folder.resolve("report.xlsx")));
  }

  @Test
  void whatIsTooMuchIsLeftOutAndCounted() throws Exception {
    assertThat(write(NARROW, "more than ten", 5))
        .isEqualTo(
            Map.of(
                "rows left out", 4L,
                "cells shortened", 3L,
                "links left out", 1L));
    try (XSSFWorkbook book = read()) {
      XSSFSheet turns = book.getSheet("turns");
      assertThat(turns.getLastRowNum()).isEqualTo(3);
      assertThat(turns.getRow(1).getCell(1).getStringCellValue()).isEqualTo("more than…");
      assertThat(book.getSheet("speakers").getHyperlinkList()).hasSize(2);
      XSSFSheet about = book.getSheet("about");
      assertThat(about.getRow(2).getCell(0).getStringCellValue()).isEqualTo("turns");
      assertThat(about.getRow(2).getCell(2).getNumericCellValue()).isEqualTo(3);
      assertThat(about.getRow(2).getCell(3).getNumericCellValue()).isEqualTo(2);
      assertThat(about.getRow(2).getCell(4).getNumericCellValue()).isEqualTo(3);
    }
  }

  @Test
  void whatFitsIsThereAndNothingIsSaid() throws Exception {
    assertThat(write(NARROW, "ten chars.", 2)).isEmpty();
    try (XSSFWorkbook book = read()) {
      assertThat(book.getSheet("turns").getRow(2).getCell(1).getStringCellValue())
          .isEqualTo("ten chars.");
    }
  }

  @Test
  void noCharacterIsCutInTwo() throws Exception {
    write(NARROW, "12345678\uD83D\uDE00 and more", 1);
    try (XSSFWorkbook book = read()) {
      assertThat(book.getSheet("turns").getRow(1).getCell(1).getStringCellValue())
          .isEqualTo("12345678…");
    }
  }

  @Test
  void temporaryFilesAreGone() throws Exception {
    write(WorkbookLimits.EXCEL, "x", 500);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("report.xlsx"));
    }
  }
}
