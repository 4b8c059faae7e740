package org.colloquy.transcript.page;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Span;

/**
 * Splits a text into paragraphs. A blank line always parts two; a single line break does too,
 * unless the text is hard-wrapped: all its lines are short.
 */
final class Paragraphs {
  /** No line of a hard-wrapped text is longer than this, in UTF-16 code units. */
  private static final int WIDEST_WRAP = 100;

  /** A wrapped text is at least this wide; narrower lines are lines of their own. */
  private static final int NARROWEST_WRAP = 50;

  private Paragraphs() {}

  /** The paragraphs in order, without the white space around them; none is empty. */
  static List<Span> of(String text) {
    List<Span> lines = lines(text);
    int width = lines.stream().mapToInt(Span::length).max().orElse(0);
    boolean wrapped = width >= NARROWEST_WRAP && width <= WIDEST_WRAP;
    List<Span> paragraphs = new ArrayList<>();
    Span open = null;
    Span previous = null;
    for (Span line : lines) {
      if (line.isEmpty()) {
        open = flush(open, paragraphs);
      } else if (open != null && wrapped && continues(text, previous, line, width)) {
        open = new Span(open.start(), line.end());
      } else {
        flush(open, paragraphs);
        open = line;
      }
      previous = line;
    }
    flush(open, paragraphs);
    return paragraphs;
  }

  private static Span flush(Span open, List<Span> paragraphs) {
    if (open != null) {
      paragraphs.add(open);
    }
    return null;
  }

  /**
   * Whether the line goes on with the paragraph of the line before: it is indented no further, and
   * either its first word would not have fitted there, or it begins in small letters in
   * mid-sentence.
   */
  private static boolean continues(String text, Span line, Span next, int width) {
    if (indent(text, next) > indent(text, line)) {
      return false;
    }
    boolean midSentence =
        Character.isLowerCase(text.charAt(next.start()))
            && ".?!:\"”)".indexOf(text.charAt(line.end() - 1)) < 0
            && line.length() >= NARROWEST_WRAP;
    return midSentence || wouldNotFit(text, line, next, width);
  }

  private static int indent(String text, Span line) {
    int start = line.start();
    while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
      start--;
    }
    return line.start() - start;
  }

  private static boolean wouldNotFit(String text, Span line, Span next, int width) {
    int wordEnd = next.start();
    while (wordEnd < next.end() && !Span.isBlank(text.charAt(wordEnd))) {
      wordEnd++;
    }
    return line.length() + 1 + (wordEnd - next.start()) > width;
  }

  /** Every line, trimmed; an empty span for a blank one. */
  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        boolean insideCrLf =
            i > 0 && i < text.length() && text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
        if (!insideCrLf) {
          lines.add(new Span(start, i).trimmedIn(text));
        }
        start = i + 1;
      }
    }
    return lines;
  }
}
