package org.colloquy.transcript.label;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Span;
import org.colloquy.model.Words;

/**
 * A name in square brackets or braces in front of speech, as researchers mark it: {@code
 * [Interviewer] Why?}, {@code {Jane} I do.}
 */
final class SingleBracketLabel implements LabelShape {
  private static final Pattern SHAPE =
      Pattern.compile(
          "[*_]{0,3}(?:\\[(?<square>"
              + PersonWords.NAME
              + "|\\p{L}{2,12}_\\d{1,3})\\]|\\{(?<brace>"
              + PersonWords.NAME
              + ")\\})[*_]{0,3}(?::[*_]{0,3})?(?=[ \\u00A0\\t]+[\\p{L}\\d\"“‘'(\\[])");

  /** What machines call somebody; nothing else stands in brackets in such a form. */
  private static final Pattern MACHINE = Pattern.compile("(?i:speaker|spk)[ _]\\d{1,3}");

  private static final int LONGEST = 80;

  @Override
  public Optional<LabelCandidate> at(String text, Span where) {
    return LabelShape.match(SHAPE, text, where, LONGEST).map(shape -> candidate(where, shape));
  }

  private static LabelCandidate candidate(Span where, Matcher shape) {
    String inside = shape.group("square") == null ? shape.group("brace") : shape.group("square");
    String name = Words.singleSpaced(inside);
    boolean machine = MACHINE.matcher(name).matches();
    return new LabelCandidate(
        new Span(where.start(), shape.end()),
        name,
        name,
        machine,
        machine ? LabelFamily.NAMES : LabelFamily.BRACKETS);
  }
}
