package org.colloquy.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.colloquy.report.column.Columns;
import org.colloquy.report.previous.PreviousRows;
import org.colloquy.report.previous.PreviousTables;
import org.colloquy.report.table.ReportTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a spreadsheet has no room for is left out, counted and reported. */
class WorkbookFileTest {
  private static final WorkbookLimits NARROW = new WorkbookLimits(4, 10, 2);

  @TempDir private Path folder;

  private record Named(String name, Columns<String[]> columns) implements ReportTable<String[]> {
    @Override
    public String description() {
      return "rows";
    }
  }

  private static final Named SPEAKERS =
      new Named("speakers", Columns.<String[]>of().id("speaker_id", "who", row -> row[0]).key());
  private static final Named TURNS =
      new Named(
          "turns",
          Columns.<String[]>of()
              .id("speaker_id", "who", row -> row[0])
              .text("text", "what is said", row -> row[1]));

  private Map<String, Long> write(WorkbookLimits limits, String text, int rows) throws Exception {
    try (PreviousRows none = new PreviousRows(PreviousTables.onlyIn(Path.of("")));
        WorkbookFile file = new WorkbookFile(folder.resolve("report.xlsx"), limits, none)) {
      Consumer<String[]> speakers = SPEAKERS.cellsTo(file.sheet(SPEAKERS));
      Consumer<String[]> turns = TURNS.cellsTo(file.sheet(TURNS));
      for (int i = 1; i <= rows; i++) {
        turns.accept(new String[] {"p" + i, text});
        speakers.accept(new String[] {"p" + i});
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
