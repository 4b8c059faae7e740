package org.colloquy.transcript.document;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.Sourced.Source;
import org.colloquy.transcript.format.CleanText;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.format.TranscriptReader;
import org.colloquy.transcript.page.PageReader;
import org.colloquy.transcript.page.PageText;

/** Reads the text layer of a PDF as a page. */
public final class PdfReader implements TranscriptReader {
  static {
    FontMappers.set(new OneFont());
  }

  private final PageReader pages;

  /** A reader that finds the label convention of each page. */
  public PdfReader() {
    this(new PageReader());
  }

  /** A reader that reads the documents' text with this page reader. */
  public PdfReader(PageReader pages) {
    this.pages = pages;
  }

  @Override
  public String extension() {
    return ".pdf";
  }

  @Override
  public Reading read(String id, byte[] bytes) {
    if (bytes.length == 0) {
      return Reading.notATranscript(
          id, 0, ProblemCode.EMPTY_FILE, "empty", "Fill it or remove it.");
    }
    DocumentPage page;
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (!document.getCurrentAccessPermission().canExtractContent()) {
        return locked(id);
      }
      page = page(document);
    } catch (InvalidPasswordException e) {
      return locked(id);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return Reading.failed(
          id,
          ProblemCode.MALFORMED_FILE,
          "is not a PDF that can be read (" + FailureReason.of(e) + ")",
          "Export it again from the program that made it.");
    }
    if (page.page().text().isEmpty()) {
      return Reading.failed(
          id,
          ProblemCode.UNREADABLE_FILE,
          "has no text layer, only pictures of pages",
          "Let a program for character recognition add one.");
    }
    return page.read(id, pages);
  }

  private DocumentPage page(PDDocument document) throws IOException {
    List<PdfLine> lines = PdfMargins.without(PdfLines.of(document));
    PDDocumentInformation information = document.getDocumentInformation();
    Optional<LocalDate> created =
        Optional.ofNullable(information.getCreationDate())
            .map(date -> LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC));
    return new DocumentPage(
        PageText.of(CleanText.of(PdfParagraphs.text(lines, pages)).text()),
        Optional.ofNullable(information.getTitle()),
        created,
        Optional.empty(),
        Source.DOCUMENT_PROPERTIES);
  }

  private static Reading locked(String id) {
    return Reading.failed(
        id,
        ProblemCode.UNREADABLE_FILE,
        "is encrypted and does not let its text be read",
        "Save it without protection.");
  }
}
