package org.colloquy.transcript.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.Sourced.Source;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.format.ZipParts;
import org.colloquy.transcript.page.PageReader;

/**
 * Reads Word documents ({@code .docx}) as pages: paragraphs and table cells in order. Headers,
 * footers, notes and deleted text are left out.
 */
public final class DocxReader extends DocumentReader {
  /** What POI writes in place of a reference to a note. */
  private static final Pattern NOTE_MARK = Pattern.compile("\\[(?:foot|end)noteRef:\\d+\\]");

  /** The first bytes of a {@code .doc} file, and of one that a password protects. */
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /** A reader that finds the label convention of each page. */
  public DocxReader() {
    this(new PageReader());
  }

  /** A reader that reads the documents' text with this page reader. */
  public DocxReader(PageReader pages) {
    super(".docx", "a Word document", "Open it in Word and save it again.", pages);
  }

  @Override
  Optional<Reading> refused(String id, byte[] bytes) {
    return bytes.length > OLE.length && startsWithOle(bytes)
        ? Optional.of(
            Reading.failed(
                id,
                ProblemCode.UNREADABLE_FILE,
                "is protected by a password, or an old .doc under a new name",
                "Save it as .docx without a password."))
        : Optional.empty();
  }

  private static boolean startsWithOle(byte[] bytes) {
    for (int i = 0; i < OLE.length; i++) {
      if (bytes[i] != OLE[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  DocumentPage open(byte[] bytes) throws IOException {
    // POI's own limits apply to each part of the file by itself.
    ZipParts.refuseBomb(bytes);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      StyledPage page = new StyledPage();
      add(document.getBodyElements(), new WordStyles(document), page);
      CoreProperties properties = document.getProperties().getCoreProperties();
      Optional<LocalDate> created =
          Optional.ofNullable(properties.getCreated())
              .map(date -> LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC));
      return new DocumentPage(
          page.page(),
          Optional.ofNullable(properties.getTitle()),
          created,
          Optional.empty(),
          Source.DOCUMENT_PROPERTIES);
    }
  }

  private static void add(List<IBodyElement> elements, WordStyles styles, StyledPage page) {
    for (IBodyElement element : elements) {
      if (element instanceof XWPFParagraph paragraph) {
        if (styles.isOfSpeakers(paragraph.getStyle())) {
          page.speaker(runs(paragraph, styles));
        } else {
          page.paragraph(runs(paragraph, styles));
        }
      } else if (element instanceof XWPFTable table && isFlat(table)) {
        page.table(
            table.getRows().stream()
                .map(row -> row.getTableCells().stream().map(cell -> text(cell, styles)).toList())
                .toList());
      } else if (element instanceof XWPFTable table) {
        for (XWPFTableRow row : table.getRows()) {
          for (XWPFTableCell cell : row.getTableCells()) {
            add(cell.getBodyElements(), styles, page);
          }
        }
      } else if (element instanceof XWPFSDT control) {
        page.paragraph(control.getContent().getText());
      }
    }
  }

  /** Whether the cells of a table hold one paragraph or more, and nothing else. */
  private static boolean isFlat(XWPFTable table) {
    return table.getRows().stream()
        .flatMap(row -> row.getTableCells().stream())
        .flatMap(cell -> cell.getBodyElements().stream())
        .allMatch(XWPFParagraph.class::isInstance);
  }

  private static String text(XWPFTableCell cell, WordStyles styles) {
    return cell.getParagraphs().stream()
        .map(paragraph -> runs(paragraph, styles))
        .map(runs -> runs.stream().map(StyledPage.Stretch::text).collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  private static List<StyledPage.Stretch> runs(XWPFParagraph paragraph, WordStyles styles) {
    List<StyledPage.Stretch> runs = new ArrayList<>();
    for (IRunElement element : paragraph.getIRuns()) {
      if (element instanceof XWPFRun run && run.getCTR().sizeOfDelTextArray() == 0) {
        String text = NOTE_MARK.matcher(run.text()).replaceAll("");
        runs.add(
            new StyledPage.Stretch(text, styles.isBold(run, paragraph.getStyle()), run.isItalic()));
      } else if (element instanceof XWPFSDT control) {
        runs.add(new StyledPage.Stretch(control.getContent().getText(), false, false));
      }
    }
    return runs;
  }
}
