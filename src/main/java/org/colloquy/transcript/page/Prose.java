package org.colloquy.transcript.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Span;
import org.colloquy.model.Words;

/**
 * Running prose, which is distinguished from headlines, captions and controls by its length and its
 * last mark.
 */
public final class Prose {
  /** A paragraph with fewer words is too short for an opening. */
  private static final int SHORTEST_OPENING = 8;

  /** A line without a full stop of at most this many words is a heading or a name, not speech. */
  private static final int LONGEST_HEADING = 16;

  private static final String SENTENCE_ENDS = ".?!…";

  /** The number that a parliament puts behind a question. */
  private static final Pattern NUMBER = Pattern.compile("[ \\u00A0]\\(\\d{3,8}\\)$");

  private static final String CLOSERS = "\"”’')]*_";

  private Prose() {}

  /**
   * Whether the paragraph could be the host's introduction: it is long enough and ends as a
   * sentence ends.
   */
  static boolean isOpening(String text, Span paragraph) {
    return Words.count(paragraph.in(text)) >= SHORTEST_OPENING && endsSentence(text, paragraph);
  }

  /** Whether the paragraph is short and does not end as a sentence ends. */
  static boolean isHeading(String text, Span paragraph) {
    return !endsSentence(text, paragraph)
        && Words.count(paragraph.in(text)) <= LONGEST_HEADING
        && lastOf(text, paragraph) != '-'
        && lastOf(text, paragraph) != '—';
  }

  /** Whether the text ends as a sentence ends; an empty one does not. */
  public static boolean endsSentence(String text) {
    return !text.isEmpty() && endsSentence(text, new Span(0, text.length()));
  }

  /**
   * Whether the last mark of the paragraph, apart from closing quotes and brackets, ends a
   * sentence. The paragraph must not be empty.
   */
  static boolean endsSentence(String text, Span paragraph) {
    int i = paragraph.end() - 1;
    Matcher number = NUMBER.matcher(text).region(paragraph.start(), paragraph.end());
    if (text.charAt(i) == ')' && number.find()) {
      i = Math.max(paragraph.start(), number.start() - 1);
    }
    while (i > paragraph.start() && CLOSERS.indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0;
  }

  private static char lastOf(String text, Span paragraph) {
    return text.charAt(paragraph.end() - 1);
  }
}
