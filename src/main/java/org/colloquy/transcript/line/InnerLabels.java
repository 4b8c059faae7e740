package org.colloquy.transcript.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.Span;
import org.colloquy.transcript.label.LabelShapes;

/**
 * The labels inside paragraphs: web pages lose the break in front of a label, so that it stands
 * behind a sentence of the person before. Only what begins two paragraphs or more, a name of two
 * words or more with a colon, is such a label. {@code I met Jane Roe: she was kind} is speech.
 */
public final class InnerLabels {
  private static final int LONGEST = 60;
  private static final int FEWEST = 2;
  private static final String ENDS = ".?!…";
  private static final String QUOTES = "\"“'‘";

  private InnerLabels() {}

  /** Returns the paragraphs, split in front of the labels inside them. */
  public static List<Span> split(String text, List<Span> paragraphs) {
    Map<String, Integer> beginnings = new HashMap<>();
    for (Span paragraph : paragraphs) {
      int colon = text.indexOf(':', paragraph.start());
      int limit = Math.min(paragraph.end(), paragraph.start() + LONGEST);
      if (colon > 0 && colon < limit && LabelShapes.mayBegin(text, paragraph)) {
        String name = text.substring(paragraph.start(), colon);
        if (name.indexOf(' ') > 0) {
          beginnings.merge(name, 1, Integer::sum);
        }
      }
    }
    beginnings.values().removeIf(times -> times < FEWEST);
    if (beginnings.size() < 2) {
      return paragraphs;
    }
    List<Span> pieces = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      int start = paragraph.start();
      for (int colon = text.indexOf(':', start);
          colon >= 0 && colon < paragraph.end();
          colon = text.indexOf(':', colon + 1)) {
        int inner = labelBefore(text, start, colon, beginnings);
        if (inner > start && mayBeSpeech(text, colon, paragraph.end())) {
          pieces.add(new Span(start, inner).trimmedIn(text));
          start = inner;
        }
      }
      pieces.add(new Span(start, paragraph.end()));
    }
    return pieces;
  }

  /** Returns where a known label begins that ends at the colon, behind a sentence; else -1. */
  private static int labelBefore(
      String text, int start, int colon, Map<String, Integer> beginnings) {
    for (int i = colon - 1; i > start + 1 && i >= colon - LONGEST; i--) {
      boolean behindSentence = text.charAt(i - 1) == ' ' && ENDS.indexOf(text.charAt(i - 2)) >= 0;
      if (behindSentence && beginnings.containsKey(text.substring(i, colon))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether words follow, which are not in quotation marks. */
  private static boolean mayBeSpeech(String text, int colon, int end) {
    return colon + 2 < end
        && text.charAt(colon + 1) == ' '
        && QUOTES.indexOf(text.charAt(colon + 2)) < 0;
  }
}
