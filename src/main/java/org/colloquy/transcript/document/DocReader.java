package org.colloquy.transcript.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.colloquy.model.Sourced.Source;
import org.colloquy.transcript.page.PageReader;

/**
 * Reads documents of Word 97 to 2003 ({@code .doc}) as pages. Headers, footers, notes and deleted
 * text are left out.
 */
public final class DocReader extends DocumentReader {
  /** Word writes a day of 1601 where it has none. */
  private static final int FIRST_YEAR = 1980;

  /** A reader that reads the documents' text with this page reader. */
  public DocReader(PageReader pages) {
    super(".doc", "a document of Word 97 or later", pages);
  }

  @Override
  DocumentPage open(byte[] bytes) throws IOException {
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      StyledPage page = new StyledPage();
      Range range = document.getRange();
      int i = 0;
      while (i < range.numParagraphs()) {
        Paragraph paragraph = range.getParagraph(i);
        if (paragraph.isInTable()) {
          Table table = range.getTable(paragraph);
          page.table(rows(table));
          i += Math.max(1, table.numParagraphs());
        } else {
          page.paragraph(stretches(paragraph));
          i++;
        }
      }
      Optional<LocalDate> created =
          Optional.ofNullable(document.getSummaryInformation())
              .map(properties -> properties.getCreateDateTime())
              .map(date -> LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC))
              .filter(day -> day.getYear() >= FIRST_YEAR);
      Optional<String> title =
          Optional.ofNullable(document.getSummaryInformation())
              .map(properties -> properties.getTitle());
      return new DocumentPage(
          page.page(), title, created, Optional.empty(), Source.DOCUMENT_PROPERTIES);
    }
  }

  private static List<List<String>> rows(Table table) {
    List<List<String>> rows = new ArrayList<>();
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      List<String> cells = new ArrayList<>();
      for (int c = 0; c < row.numCells(); c++) {
        cells.add(plain(row.getCell(c).text()).strip());
      }
      rows.add(cells);
    }
    return rows;
  }

  private static List<StyledPage.Stretch> stretches(Paragraph paragraph) {
    List<StyledPage.Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (!run.isMarkedDeleted() && !run.isVanished()) {
        stretches.add(new StyledPage.Stretch(plain(run.text()), run.isBold(), run.isItalic()));
      }
    }
    return stretches;
  }

  /** Returns the text without the instructions of fields and with the signs of Word translated. */
  private static String plain(String text) {
    return Range.stripFields(text)
        .replace('\u000B', '\n')
        .replace('\u0007', '\n')
        .replace('\r', '\n')
        .replace('\u001E', '-')
        .replaceAll("[\\u0001-\\u0008\\u000C\\u000E-\\u001F]", "");
  }
}
