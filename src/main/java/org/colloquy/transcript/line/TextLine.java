package org.colloquy.transcript.line;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Span;

/**
 * A line of a page.
 *
 * @param span what stands on it, without white space at its ends and without a number in its
 *     margin; empty for a blank line
 * @param indent the distance of the span from the line's start, or from the number in its margin,
 *     in UTF-16 code units
 * @param apart whether it is the head or foot of a printed page, so that speech continues behind it
 */
public record TextLine(Span span, int indent, boolean apart) {
  /** Whether nothing stands on the line. */
  public boolean isBlank() {
    return span.isEmpty();
  }

  /**
   * The offset of the line's end from its start, or from the number in its margin, in UTF-16 code
   * units.
   */
  public int width() {
    return indent + span.length();
  }

  /** Returns every line of the text; LF, CR LF and CR end a line. */
  public static List<TextLine> of(String text) {
    List<TextLine> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        boolean insideCrLf =
            i > 0 && i < text.length() && text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
        if (!insideCrLf) {
          Span span = new Span(start, i).trimmedIn(text);
          lines.add(new TextLine(span, span.start() - start, false));
        }
        start = i + 1;
      }
    }
    return lines;
  }
}
