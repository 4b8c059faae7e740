package org.colloquy.transcript.document;

import java.util.Arrays;
import java.util.List;
import org.colloquy.transcript.page.PageReader;
import org.colloquy.transcript.page.Prose;

/**
 * Joins printed lines to paragraphs. A line continues in the next line if the next line's first
 * word would not have fitted on it, unless the space between the two is larger than between most
 * lines, or a sentence ends and a label seems to begin.
 */
final class PdfParagraphs {
  /** Minimum vertical distance that separates paragraphs, in multiples of the usual one. */
  private static final double GAP = 1.35;

  /** Factor by which the estimated width of a word may be too small. */
  private static final double TOLERANCE = 1.15;

  private final PageReader pages;
  private final double margin;
  private final double step;

  private PdfParagraphs(List<PdfLine> lines, PageReader pages) {
    this.pages = pages;
    this.margin = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
    this.step = usualStep(lines);
  }

  /** Returns the text of the lines, with blank lines between paragraphs. */
  static String text(List<PdfLine> lines, PageReader pages) {
    PdfParagraphs paragraphs = new PdfParagraphs(lines, pages);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        text.append(paragraphs.between(lines.get(i - 1), lines.get(i)));
      }
      text.append(lines.get(i).text());
    }
    return text.toString();
  }

  private String between(PdfLine line, PdfLine next) {
    boolean gap = line.page() == next.page() && next.y() - line.y() > GAP * step;
    boolean label = Prose.endsSentence(line.text()) && pages.mayBeginWithLabel(next.text());
    if (gap || label || !isFull(line, next)) {
      return "\n\n";
    }
    return isHyphenated(line.text(), next.text()) ? "" : " ";
  }

  private boolean isFull(PdfLine line, PdfLine next) {
    int space = next.text().indexOf(' ');
    int letters = 1 + (space < 0 ? next.text().length() : space);
    return line.right() + letters * next.letterWidth() * TOLERANCE > margin;
  }

  /**
   * A word split at the line's end keeps its hyphen: whether the hyphen belongs to the word is
   * unknown.
   */
  private static boolean isHyphenated(String line, String next) {
    int last = line.length() - 1;
    return last > 0
        && line.charAt(last) == '-'
        && Character.isLetter(line.charAt(last - 1))
        && Character.isLowerCase(next.charAt(0));
  }

  /** The median vertical distance from one line to the next on the same page. */
  private static double usualStep(List<PdfLine> lines) {
    double[] steps = new double[lines.size()];
    int count = 0;
    for (int i = 1; i < lines.size(); i++) {
      PdfLine before = lines.get(i - 1);
      double step = lines.get(i).y() - before.y();
      if (before.page() == lines.get(i).page() && step > 0) {
        steps[count++] = step;
      }
    }
    double[] sorted = Arrays.copyOf(steps, count);
    Arrays.sort(sorted);
    return count == 0 ? Double.POSITIVE_INFINITY : sorted[count / 2];
  }
}
