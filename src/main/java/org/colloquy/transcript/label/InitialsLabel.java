package org.colloquy.transcript.label;

import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.model.Span;

/**
 * Initials and a colon, as in interviews in print that have given the names in full: {@code GL:},
 * {@code **C.B.:**}.
 */
final class InitialsLabel implements LabelShape {
  private static final Pattern SHAPE =
      Pattern.compile(
          "[*_]{0,3}(?<name>\\p{Lu}{2,3}|(?:\\p{Lu}\\.){2,3}|\\p{Lu}-?\\p{Lu}{1,2})[*_]{0,3}[ \\u00A0]?:[*_]{0,3}(?=$|[\\s\\u00A0\"“‘'(\\[*_])");
  private static final int LONGEST = 20;

  @Override
  public Optional<LabelCandidate> at(String text, Span where) {
    return LabelShape.match(SHAPE, text, where, LONGEST)
        .map(
            shape ->
                new LabelCandidate(
                    new Span(where.start(), shape.end()),
                    shape.group("name"),
                    shape.group("name"),
                    false,
                    LabelFamily.INITIALS));
  }
}
