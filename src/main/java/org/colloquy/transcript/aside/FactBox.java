package org.colloquy.transcript.aside;

import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.model.Span;

/**
 * A box of facts inside an interview in Markdown: a heading and, right below it, rows that each
 * begin with a word in bold print and a colon ({@code **Born:** Hull, 1961}).
 */
public final class FactBox {
  private static final Pattern HEADING = Pattern.compile("#{1,6} [^\\n\\r]{1,150}[^.?!\\n\\r]");
  private static final Pattern ROW =
      Pattern.compile("(?:[-*] )?\\*\\*[^*:\\n\\r]{1,40}(?::\\*\\*|\\*\\*:) ?[^\\n\\r]{1,200}");

  /** A box has at most so many rows. */
  private static final int MOST_ROWS = 15;

  private FactBox() {}

  /**
   * Whether a paragraph is a row of such a box.
   *
   * @param paragraphs the paragraphs of the page, in order
   * @param at the 0-based place of the paragraph
   */
  public static boolean hasRow(String text, List<Span> paragraphs, int at) {
    int row = at;
    while (row >= 0 && row > at - MOST_ROWS && isLike(ROW, text, paragraphs.get(row))) {
      row--;
    }
    return row >= 0 && row < at && isLike(HEADING, text, paragraphs.get(row));
  }

  private static boolean isLike(Pattern pattern, String text, Span paragraph) {
    return pattern.matcher(text).region(paragraph.start(), paragraph.end()).matches();
  }
}
