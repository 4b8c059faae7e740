package org.colloquy.transcript.label;

import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.model.Span;
import org.colloquy.model.Words;

/**
 * A name in doubled brackets, as in the interviews of a wiki: {@code ((Jane Roe))}, {@code ((JR))},
 * {@code ((Wikinews))}.
 */
final class DoubledBracketLabel implements LabelShape {
  private static final Pattern SHAPE =
      Pattern.compile(
          "[*_'>]{0,3}\\(\\((?<name>"
              + PersonWords.NAME
              + ")\\)\\)[*_']{0,3}:?(?=[ \\u00A0\\p{L}\"“]|$)");
  private static final int LONGEST = 100;

  @Override
  public Optional<LabelCandidate> at(String text, Span where) {
    return LabelShape.match(SHAPE, text, where, LONGEST)
        .map(
            shape ->
                new LabelCandidate(
                    new Span(where.start(), shape.end()),
                    Words.singleSpaced(shape.group("name")),
                    Words.singleSpaced(shape.group("name")),
                    true,
                    LabelFamily.NAMES));
  }
}
