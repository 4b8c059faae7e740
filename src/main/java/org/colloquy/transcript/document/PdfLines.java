package org.colloquy.transcript.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the printed lines of a PDF, sorted by their position. */
final class PdfLines extends PDFTextStripper {
  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private double y;
  private double left;
  private double right;

  private PdfLines() throws IOException {
    setSortByPosition(true);
  }

  static List<PdfLine> of(PDDocument document) throws IOException {
    PdfLines lines = new PdfLines();
    lines.writeText(document, Writer.nullWriter());
    return lines.lines;
  }

  @Override
  protected void writeString(String word, List<TextPosition> letters) {
    if (letters.isEmpty()) {
      return;
    }
    TextPosition first = letters.get(0);
    TextPosition last = letters.get(letters.size() - 1);
    if (text.toString().isBlank()) {
      left = first.getXDirAdj();
      y = first.getYDirAdj();
    }
    right = last.getXDirAdj() + last.getWidthDirAdj();
    text.append(word);
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    String line = text.toString().strip();
    text.setLength(0);
    if (!line.isEmpty()) {
      lines.add(new PdfLine(getCurrentPageNo(), y, left, right, line));
    }
  }

  @Override
  protected void endArticle() {
    writeLineSeparator();
  }

  @Override
  protected void endPage(PDPage page) {
    writeLineSeparator();
  }
}
