package org.colloquy.transcript.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Span;

/**
 * The chevrons of closed captions: {@code >>} wherever somebody else begins to speak. Quoted mail
 * has the same marks at the starts of lines, together with single ones.
 */
final class Chevrons {
  static final Pattern MARK = Pattern.compile(">{2,3}(?=[ \\u00A0]?[\\p{L}\\d\"“'(\\[♪-])");
  private static final Pattern QUOTED_MAIL = Pattern.compile("(?m)^> ?[^>\\s]");

  /** Speech begins with a capital; what is typed at a prompt does not. */
  private static final Pattern SENTENCE =
      Pattern.compile(">{2,3}[ \\u00A0]?[\"“'(\\[♪-]{0,2} ?\\p{Lu}");

  /** In captions in small letters marks stand in the middle of lines, behind sentences. */
  private static final Pattern BEHIND_SENTENCE =
      Pattern.compile(
          "[.?!,;:\\])\"”-][ \\u00A0]?[ \\u00A0]>{2,3}[ \\u00A0]?[\"“'(\\[♪-]{0,2} ?\\p{L}");

  private static final int FEWEST = 3;
  private static final int LOOKED_AT = 50;

  private Chevrons() {}

  /** Returns the paragraphs, split at the marks. */
  static List<Span> split(String text, List<Span> paragraphs) {
    if (!marksSpeakers(text)) {
      return paragraphs;
    }
    List<Span> pieces = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      int start = paragraph.start();
      Matcher mark = MARK.matcher(text).region(paragraph.start(), paragraph.end());
      while (mark.find()) {
        addIfAny(text, new Span(start, mark.start()), pieces);
        start = mark.start();
      }
      addIfAny(text, new Span(start, paragraph.end()), pieces);
    }
    return pieces;
  }

  /** Whether the paragraph begins with a mark, in a text that is split at the marks. */
  static boolean at(String text, Span paragraph) {
    return MARK.matcher(text).region(paragraph.start(), paragraph.end()).lookingAt()
        && marksSpeakers(text);
  }

  private static boolean marksSpeakers(String text) {
    long marks = MARK.matcher(text).results().limit(LOOKED_AT).count();
    long sentences = SENTENCE.matcher(text).results().limit(LOOKED_AT).count();
    long behind = BEHIND_SENTENCE.matcher(text).results().limit(LOOKED_AT).count();
    return marks >= FEWEST
        && (2 * sentences > marks || behind >= FEWEST && 2 * behind > marks)
        && !QUOTED_MAIL.matcher(text).find();
  }

  private static void addIfAny(String text, Span stretch, List<Span> pieces) {
    Span trimmed = stretch.trimmedIn(text);
    if (!trimmed.isEmpty()) {
      pieces.add(trimmed);
    }
  }
}
