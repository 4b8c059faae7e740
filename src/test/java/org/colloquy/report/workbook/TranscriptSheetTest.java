package org.colloquy.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.colloquy.model.CharacterCounts;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.FileDigest;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.PublishedRows;
import org.colloquy.report.column.Cells;
import org.colloquy.report.column.Columns;
import org.colloquy.report.previous.PreviousRows;
import org.colloquy.report.previous.PreviousTables;
import org.colloquy.report.table.ReportTable;
import org.colloquy.report.table.RowSink;
import org.colloquy.report.table.TranscriptTable;
import org.colloquy.report.table.TranscriptView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of transcripts are taken over, and the workbook is the same as if they had been made. */
class TranscriptSheetTest {
  /** A sheet with eight rows and the header. */
  private static final WorkbookLimits NARROW = new WorkbookLimits(9, 10, 100);

  @TempDir private Path folder;
  private final List<String> made = new ArrayList<>();

  private record Said(String transcript, int row) {}

  private static final class Turns implements TranscriptTable<Said> {
    @Override
    public String name() {
      return "turns";
    }

    @Override
    public String description() {
      return "rows";
    }

    @Override
    public Columns<Said> columns() {
      return Columns.<Said>of()
          .id("transcript", "where", Said::transcript)
          .text("text", "what is said", said -> "=1 & <" + "more".repeat(said.row()));
    }

    @Override
    public void rowsOf(TranscriptView view, Consumer<Said> rows) {
      throw new UnsupportedOperationException();
    }
  }

  private record Transcripts() implements ReportTable<String> {
    @Override
    public String name() {
      return "transcripts";
    }

    @Override
    public String description() {
      return "rows";
    }

    @Override
    public Columns<String> columns() {
      return Columns.<String>of().id("transcript", "where", id -> id);
    }
  }

  private static CorpusEntry entry(String id) {
    return new CorpusEntry(
        new FileDigest(
            id,
            false,
            "degraded",
            "",
            new CharacterCounts(1, 0, 0, 0),
            List.of(),
            Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private List<Cells> rows(String transcript, int count) {
    made.add(transcript);
    List<Cells> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(new Turns().columns().cells(new Said(transcript, i)));
    }
    return rows;
  }

  /** A workbook with these numbers of rows, by transcript; its rows for the next one. */
  private Map<String, PublishedRows> write(
      String file, Map<String, Integer> counts, PreviousTables previous) throws Exception {
    made.clear();
    Path path = Files.createDirectories(folder.resolve(file)).resolve("report.xlsx");
    SortedMap<String, PublishedRows> published = new TreeMap<>();
    try (PreviousRows old = new PreviousRows(previous);
        WorkbookFile book = new WorkbookFile(path, NARROW, old)) {
      TranscriptSheet turns = book.transcriptSheet(new Turns(), Runnable::run);
      RowSink transcripts = book.sheet(new Transcripts());
      for (Map.Entry<String, Integer> each : counts.entrySet()) {
        transcripts.row(new Transcripts().columns().cells(each.getKey()));
        turns.add(entry(each.getKey()), true, () -> rows(each.getKey(), each.getValue()));
      }
      book.finish();
      counts
          .keySet()
          .forEach(
              id ->
                  published.put(
                      id,
                      new PublishedRows(
                          Fingerprint.of(new byte[0]),
                          Collections.emptySortedMap(),
                          book.rowsOf(id))));
    }
    return published;
  }

  private PreviousTables tables(String file, Map<String, PublishedRows> rows) {
    return new PreviousTables(folder.resolve(file), Set.of("report.xlsx"), rows);
  }

  private static Map<String, Integer> counts(Object... pairs) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      counts.put((String) pairs[i], (Integer) pairs[i + 1]);
    }
    return counts;
  }

  /** Writes one workbook after the other; returns the transcripts made for the second. */
  private List<String> madeAfter(Map<String, Integer> before, Map<String, Integer> after)
      throws Exception {
    Map<String, PublishedRows> rows = write("before", before, PreviousTables.onlyIn(Path.of("")));
    Map<String, PublishedRows> again = write("after", after, tables("before", rows));
    List<String> madeForIt = List.copyOf(made);
    Map<String, PublishedRows> anew = write("anew", after, PreviousTables.onlyIn(Path.of("")));
    assertThat(folder.resolve("after/report.xlsx"))
        .hasSameBinaryContentAs(folder.resolve("anew/report.xlsx"));
    write("third", after, tables("after", again));
    assertThat(folder.resolve("third/report.xlsx"))
        .hasSameBinaryContentAs(folder.resolve("anew/report.xlsx"));
    assertThat(anew.keySet()).isEqualTo(after.keySet());
    return madeForIt;
  }

  @Test
  void rowsAreTakenOverWhereverTheyStand() throws Exception {
    assertThat(
            madeAfter(
                counts("b", 2, "c", 0, "d", 3), counts("a", 1, "b", 2, "c", 0, "d", 3, "e", 2)))
        .containsExactly("a", "e");
    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(folder.resolve("after/report.xlsx")))) {
      XSSFSheet turns = book.getSheet("turns");
      assertThat(turns.getLastRowNum()).isEqualTo(8);
      assertThat(turns.getRow(4).getCell(0).getStringCellValue()).isEqualTo("d");
      assertThat(turns.getRow(4).getCell(1).getStringCellValue()).isEqualTo("=1 & <");
      assertThat(turns.getRow(6).getCell(1).getStringCellValue()).isEqualTo("=1 & <mor…");
      assertThat(book.getSheet("transcripts").getHyperlink(4, 0).getLocation())
          .isEqualTo("'turns'!A5");
    }
  }

  @Test
  void whatTheSheetHasNoRoomForIsNeitherMadeNorTakenOver() throws Exception {
    assertThat(madeAfter(counts("b", 8, "c", 2, "d", 3), counts("b", 8, "c", 2, "d", 3))).isEmpty();
  }

  @Test
  void onlyTheTranscriptAtTheEndOfTheRoomIsMadeAgain() throws Exception {
    assertThat(
            madeAfter(
                counts("b", 4, "c", 6, "d", 3, "e", 1),
                counts("a", 1, "b", 4, "c", 6, "d", 3, "e", 1)))
        .containsExactly("a", "c");
  }

  @Test
  void whatHadNoRoomIsMadeWhenThereIsRoom() throws Exception {
    assertThat(madeAfter(counts("a", 8, "b", 1, "c", 2), counts("b", 1, "c", 2)))
        .containsExactly("b", "c");
  }

  @Test
  void aHarmedWorkbookIsNotRead() throws Exception {
    Map<String, PublishedRows> rows =
        write("before", counts("a", 1), PreviousTables.onlyIn(Path.of("")));
    write("after", counts("a", 1), new PreviousTables(folder.resolve("before"), Set.of(), rows));
    assertThat(made).containsExactly("a");
  }
}
