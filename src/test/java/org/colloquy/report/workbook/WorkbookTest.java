package org.colloquy.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.colloquy.app.Night;
import org.colloquy.model.ToneScale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook has the content of the CSV files, in cells of the right type. */
class WorkbookTest {
  private static final List<String> SHEETS =
      List.of(
          "speakers",
          "entities",
          "speaker_entities",
          "turns",
          "sentences",
          "mentions",
          "transcripts",
          "aliases",
          "problems");

  @TempDir private Path folder;
  private Night night;

  @BeforeEach
  void transcripts() throws Exception {
    night = new Night(folder);
    night.write(
        "2024-03-12 harbour.txt",
        """
        ANA LUND, HOST: Good day from Nordvik. Piet Brock is here.

        PIET BROCK: =HYPERLINK("http://example.org") is what they sent me, _x0041_ & 1 < 2. I hate it.

        ANA LUND: Was it Sara Holt? She likes Nordvik.

        PIET BROCK: Æsa Ångström said 'no'.
        """);
    night.write("=cmd.txt", Night.TALK);
    night.write("essay.txt", "Nobody speaks here.\n");
  }

  private static List<String[]> csv(Path file) throws Exception {
    try (Reader text = Files.newBufferedReader(file)) {
      text.read();
      CSVReader reader =
          new CSVReaderBuilder(text).withCSVParser(new RFC4180ParserBuilder().build()).build();
      return reader.readAll();
    }
  }

  private XSSFWorkbook workbook() throws Exception {
    return new XSSFWorkbook(Files.newInputStream(night.output.resolve("report.xlsx")));
  }

  @Test
  void everyCellAgreesWithTheCsvFileToTheLastDigit() throws Exception {
    night.run("-q");
    assertSheetsAgree(SHEETS);
  }

  @Test
  void changesAndWhatIsNewAreThoseOfTheCsvFiles() throws Exception {
    night.run("-q");
    night.write("-1 talk.txt", Night.TALK.replace("PIET BROCK", "OLGA RUIZ"));
    night.write("poem.txt", "Nobody speaks here.\n");
    night.run("-q");
    assertThat(csv(night.output.resolve("changes.csv"))).hasSizeGreaterThan(2);
    assertThat(csv(night.output.resolve("problems.csv")))
        .anyMatch(row -> row[row.length - 1].equals("yes"));
    assertSheetsAgree(List.of("changes", "problems"));
  }

  private void assertSheetsAgree(List<String> sheets) throws Exception {
    try (XSSFWorkbook book = workbook()) {
      for (String sheet : sheets) {
        List<String[]> rows = csv(night.output.resolve(sheet + ".csv"));
        assertThat(book.getSheet(sheet).getLastRowNum()).as(sheet).isEqualTo(rows.size() - 1);
        for (int r = 0; r < rows.size(); r++) {
          for (int c = 0; c < rows.get(r).length; c++) {
            assertSame(sheet, rows.get(r)[c], book.getSheet(sheet).getRow(r), c);
          }
        }
      }
    }
  }

  private static void assertSame(String sheet, String expected, Row row, int column) {
    Cell cell = row.getCell(column);
    String place = sheet + " " + new CellReference(row.getRowNum(), column).formatAsString();
    if (expected.isEmpty()) {
      assertThat(cell == null || cell.getCellType() == CellType.BLANK).as(place).isTrue();
    } else if (cell.getCellType() == CellType.STRING) {
      String text = expected.matches("(?s)'+\\s*[=+\\-@].*") ? expected.substring(1) : expected;
      assertThat(cell.getStringCellValue()).as(place).isEqualTo(text);
    } else if (DateUtil.isCellDateFormatted(cell)) {
      assertThat(cell.getLocalDateTimeCellValue().toLocalDate())
          .as(place)
          .isEqualTo(LocalDate.parse(expected));
    } else {
      assertThat(BigDecimal.valueOf(cell.getNumericCellValue()))
          .as(place)
          .isEqualByComparingTo(new BigDecimal(expected));
    }
  }

  @Test
  void numbersAreNumbersDatesAreDatesAndNothingIsAFormula() throws Exception {
    night.run("-q");
    try (XSSFWorkbook book = workbook()) {
      book.forEach(
          sheet ->
              sheet.forEach(
                  row ->
                      row.forEach(
                          cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
      assertThat(cell(book, "speakers", 1, "words").getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(cell(book, "speakers", 1, "sentiment_mean").getCellType())
          .isEqualTo(CellType.NUMERIC);
      assertThat(DateUtil.isCellDateFormatted(cell(book, "speakers", 1, "first_date"))).isTrue();
      XSSFSheet turns = book.getSheet("turns");
      assertThat(texts(turns, "text")).anyMatch(t -> t.startsWith("=HYPERLINK(\"http"));
      assertThat(texts(turns, "transcript")).contains("=cmd.txt");
      assertThat(texts(turns, "text")).anyMatch(t -> t.contains("_x0041_ & 1 < 2"));
    }
  }

  private static int place(XSSFSheet sheet, String column) {
    for (Cell header : sheet.getRow(0)) {
      if (header.getStringCellValue().equals(column)) {
        return header.getColumnIndex();
      }
    }
    throw new AssertionError("no column " + column);
  }

  private static Cell cell(XSSFWorkbook book, String sheet, int row, String column) {
    return book.getSheet(sheet).getRow(row).getCell(place(book.getSheet(sheet), column));
  }

  private static List<String> texts(XSSFSheet sheet, String column) {
    return Stream.iterate(1, r -> r <= sheet.getLastRowNum(), r -> r + 1)
        .map(r -> sheet.getRow(r).getCell(place(sheet, column)).getStringCellValue())
        .toList();
  }

  @Test
  void everySheetHasAHeaderThatStaysFiltersAndColours() throws Exception {
    night.run("-q");
    try (XSSFWorkbook book = workbook()) {
      assertThat(book.getSheetAt(0).getSheetName()).isEqualTo("about");
      for (String name : SHEETS) {
        XSSFSheet sheet = book.getSheet(name);
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
      }
      for (String name :
          List.of("speakers", "entities", "speaker_entities", "turns", "sentences", "mentions")) {
        assertThat(
                book.getSheet(name).getSheetConditionalFormatting().getNumConditionalFormattings())
            .as(name)
            .isEqualTo(1);
      }
    }
  }

  /** The formulas are about the first row; a spreadsheet moves them down with the cells. */
  /** Readers that make room before they read take the sheet's word for its size. */
  @Test
  void everySheetSaysHowManyRowsItHas() throws Exception {
    night.run("-q");
    try (XSSFWorkbook book = workbook()) {
      for (String name : SHEETS) {
        int rows = csv(night.output.resolve(name + ".csv")).size();
        CellRangeAddress said =
            CellRangeAddress.valueOf(book.getSheet(name).getCTWorksheet().getDimension().getRef());
        assertThat(said.getLastRow() + 1).as(name).isEqualTo(rows);
      }
    }
  }

  @Test
  void meansAreColouredByTheirIntervalsAndSingleTonesByTheirClass() throws Exception {
    night.run("-q");
    try (XSSFWorkbook book = workbook()) {
      for (String name : List.of("speakers", "entities", "speaker_entities")) {
        XSSFSheet sheet = book.getSheet(name);
        assertThat(formulas(sheet))
            .as(name)
            .containsExactly(
                first(sheet, "sentiment_mean"),
                first(sheet, "sentiment_high") + "<0",
                first(sheet, "sentiment_low") + ">0");
      }
      XSSFSheet turns = book.getSheet("turns");
      String mean = first(turns, "sentiment_mean");
      assertThat(formulas(turns))
          .containsExactly(
              mean,
              mean + "<=" + ToneScale.SENTENCES.greatestNegative(),
              mean + ">=" + ToneScale.SENTENCES.leastPositive());
      XSSFSheet sentences = book.getSheet("sentences");
      String score = first(sentences, "sentiment");
      assertThat(formulas(sentences))
          .containsExactly(
              score,
              score + "<=" + ToneScale.SENTENCES.greatestNegative(),
              score + ">=" + ToneScale.SENTENCES.leastPositive());
      XSSFSheet mentions = book.getSheet("mentions");
      String tone = first(mentions, "sentiment");
      assertThat(formulas(mentions))
          .containsExactly(
              tone,
              tone + "<=" + ToneScale.MENTIONS.greatestNegative(),
              tone + ">=" + ToneScale.MENTIONS.leastPositive());
    }
  }

  /** The first cell that is coloured, and the formulas for orange and blue. */
  private static List<String> formulas(XSSFSheet sheet) {
    XSSFConditionalFormatting colours =
        sheet.getSheetConditionalFormatting().getConditionalFormattingAt(0);
    return List.of(
        new CellReference(
                colours.getFormattingRanges()[0].getFirstRow(),
                colours.getFormattingRanges()[0].getFirstColumn())
            .formatAsString(),
        colours.getRule(0).getFormula1(),
        colours.getRule(1).getFormula1());
  }

  private static String first(XSSFSheet sheet, String column) {
    return new CellReference(1, place(sheet, column)).formatAsString();
  }

  @Test
  void speakersAndEntitiesLeadToTheirRows() throws Exception {
    night.run("-q");
    try (XSSFWorkbook book = workbook()) {
      assertLeads(book, "speakers", "speaker_id", "turns", "speaker_id");
      assertLeads(book, "speakers", "name", "speaker_entities", "speaker_id");
      assertLeads(book, "entities", "entity_id", "mentions", "entity_id");
      assertLeads(book, "entities", "name", "speaker_entities", "entity_id");
      assertLeads(book, "transcripts", "transcript", "turns", "transcript");
    }
  }

  private static void assertLeads(
      XSSFWorkbook book, String from, String column, String to, String key) {
    XSSFSheet sheet = book.getSheet(from);
    XSSFSheet other = book.getSheet(to);
    int place = place(other, key);
    Map<String, Integer> first = new HashMap<>();
    for (int r = 1; r <= other.getLastRowNum(); r++) {
      Cell cell = other.getRow(r).getCell(place);
      first.putIfAbsent(cell == null ? "" : cell.getStringCellValue(), r);
    }
    int links = 0;
    for (int r = 1; r <= sheet.getLastRowNum(); r++) {
      Integer row = first.get(sheet.getRow(r).getCell(0).getStringCellValue());
      XSSFHyperlink link = sheet.getHyperlink(r, place(sheet, column));
      assertThat(link == null ? null : link.getLocation())
          .as("%s, row %d, to %s", from, r, to)
          .isEqualTo(
              row == null
                  ? null
                  : "'" + to + "'!" + new CellReference(row, place).formatAsString());
      links += link == null ? 0 : 1;
    }
    assertThat(links).as("%s to %s", from, to).isPositive();
  }

  @Test
  void sameTablesGiveTheSameBytes() throws Exception {
    night.run("-q");
    byte[] first = Files.readAllBytes(night.output.resolve("report.xlsx"));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      night.run("-q", "--rebuild", "--threads", 5);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(night.output.resolve("report.xlsx")).hasBinaryContent(first);
  }

  @Test
  void workbookIsTakenOverWhenNothingIsNew() throws Exception {
    night.run("-q");
    byte[] first = Files.readAllBytes(night.output.resolve("report.xlsx"));
    assertThat(night.run().out()).contains("Nothing new.");
    assertThat(night.output.resolve("report.xlsx")).hasBinaryContent(first);
    assertThat(night.output.resolve("datapackage.json")).exists();
    Files.write(night.output.resolve("report.xlsx"), new byte[] {1});
    assertThat(night.run().out()).doesNotContain("Nothing new.");
    assertThat(night.output.resolve("report.xlsx")).hasBinaryContent(first);
  }

  @Test
  void formatLeavesOutWhatIsNotWanted() throws Exception {
    night.run("-q", "--format", "xlsx");
    assertThat(files()).containsExactly("report.xlsx", "run.json");
    assertThat(night.run("--format", "xlsx").out()).contains("Nothing new.");
    assertThat(files()).containsExactly("report.xlsx", "run.json");
    assertThat(night.report("run.json")).contains("\"format\" : \"xlsx\"");
    night.run("-q", "--format", "csv");
    assertThat(files()).contains("turns.csv", "changes.csv").doesNotContain("report.xlsx");
    night.run("-q", "--format", "XLSX,csv");
    assertThat(files()).contains("turns.csv", "datapackage.json", "report.xlsx");
  }

  @Test
  void earlierWorkbookIsKeptOnlyIfItSaysSomethingElse() throws Exception {
    night.run("-q", "--format", "xlsx", "--keep", "3");
    night.run("-q", "--format", "xlsx", "--keep", "3", "--rebuild");
    assertThat(keptFolders()).isEmpty();
    night.write("third.txt", Night.TALK);
    night.run("-q", "--format", "xlsx", "--keep", "3");
    assertThat(keptFolders()).hasSize(1);
  }

  private List<String> files() throws Exception {
    try (Stream<Path> files = Files.list(night.output)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private List<Path> keptFolders() throws Exception {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(f -> f.getFileName().toString().startsWith("output.2")).toList();
    }
  }
}
