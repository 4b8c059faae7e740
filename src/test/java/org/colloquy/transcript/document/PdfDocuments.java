package org.colloquy.transcript.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Makes PDFs for tests: lines in the order and at the height that is asked for. */
public final class PdfDocuments {
  /** PDFBox warns of every font that it has to replace. */
  private static final Logger LOG = Logger.getLogger("org.apache");

  private static final float SIZE = 11;
  private static final float LEFT = 72;
  private static final float WIDTH = 468;

  private PdfDocuments() {}

  /** Turns the warnings off. */
  public static void silence() {
    LOG.setLevel(Level.OFF);
  }

  /**
   * A line to print.
   *
   * @param y from the lower edge of the page, in points
   */
  record Printed(float y, String text) {}

  static void addPage(PDDocument document, List<Printed> lines) throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      for (Printed line : lines) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), SIZE);
        content.newLineAtOffset(LEFT, line.y());
        content.showText(line.text());
        content.endText();
      }
    }
  }

  /** Breaks a text into lines as wide as the page allows. */
  static List<String> wrapped(String text) throws IOException {
    PDType1Font font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split("(?<= )|(?<=-)")) {
      if (font.getStringWidth((line + word).strip()) * SIZE / 1000 > WIDTH) {
        lines.add(line.strip());
        line = "";
      }
      line += word;
    }
    lines.add(line.strip());
    return lines;
  }

  static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  /** One page with these lines, 14 points apart. */
  public static byte[] of(String... lines) throws IOException {
    try (PDDocument document = new PDDocument()) {
      List<Printed> printed = new ArrayList<>();
      for (String line : lines) {
        printed.add(new Printed(700 - 14F * printed.size(), line));
      }
      addPage(document, printed);
      return bytes(document);
    }
  }
}
