package org.colloquy.entity.talk;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Paragraph;
import org.colloquy.model.Span;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;

/**
 * The quotations in a transcript: the stretches between double quotation marks of one paragraph. In
 * a quotation, <i>I</i> does not mean the speaker of the turn. A quotation without a closing mark
 * extends to the end of its paragraph.
 */
public final class Quotations {
  private final List<Span> quoted = new ArrayList<>();

  public Quotations(Transcript transcript) {
    for (Turn turn : transcript.turns()) {
      for (Paragraph paragraph : turn.paragraphs()) {
        collect(transcript.text(), paragraph.span());
      }
    }
  }

  private void collect(String text, Span paragraph) {
    int open = -1;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      boolean opens = c == '“' || (c == '"' && open < 0);
      boolean closes = c == '”' || (c == '"' && open >= 0);
      if (opens && open < 0) {
        open = i;
      } else if (closes && open >= 0) {
        quoted.add(new Span(open, i + 1));
        open = -1;
      }
    }
    if (open >= 0) {
      quoted.add(new Span(open, paragraph.end()));
    }
  }

  /** Whether the span lies in a quotation. */
  public boolean cover(Span span) {
    int low = 0;
    int high = quoted.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span candidate = quoted.get(middle);
      if (candidate.contains(span)) {
        return true;
      }
      if (candidate.start() > span.start()) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return false;
  }
}
