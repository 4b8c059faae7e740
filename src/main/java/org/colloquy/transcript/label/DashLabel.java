package org.colloquy.transcript.label;

import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.model.Span;
import org.colloquy.model.Words;

/**
 * A name and a dash, as in some interviews and testimony: {@code Jane Roe— Yes.}, {@code ROE - No.}
 */
final class DashLabel implements LabelShape {
  private static final Pattern SHAPE =
      Pattern.compile(
          "[*_]{0,3}(?<name>"
              + PersonWords.NAME
              + ")\\.?[*_]{0,3}[ \\u00A0]?(?:[—–]|-{2}|(?<=[ \\u00A0])-(?=[ \\u00A0]))[*_]{0,3}(?=[ \\u00A0]*[\\p{Lu}\"“‘(\\[])");
  private static final int LONGEST = 80;

  @Override
  public Optional<LabelCandidate> at(String text, Span where) {
    return LabelShape.match(SHAPE, text, where, LONGEST)
        .map(
            shape ->
                new LabelCandidate(
                    new Span(where.start(), shape.end()),
                    Words.singleSpaced(shape.group("name")),
                    Words.singleSpaced(shape.group("name")),
                    false,
                    LabelFamily.DASHES));
  }
}
