package org.colloquy.transcript.label;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Span;
import org.colloquy.model.Words;

/**
 * A name or initials and a tab, or three spaces or more, in front of speech, as oral historians
 * type it. A further tab behind it shows a table.
 */
final class TabLabel implements LabelShape {
  private static final Pattern SHAPE =
      Pattern.compile(
          "[*_]{0,3}(?<name>"
              + PersonWords.NAME
              + ")[*_]{0,3}(?:[ \\u00A0]?\\t[ \\u00A0\\t]{0,8}|[ \\u00A0]{3,40})(?=[\\p{L}\\d\"“‘'(\\[—–-])");
  private static final int LONGEST = 100;

  @Override
  public Optional<LabelCandidate> at(String text, Span where) {
    return LabelShape.match(SHAPE, text, where, LONGEST)
        .flatMap(shape -> candidate(text, where, shape));
  }

  private static Optional<LabelCandidate> candidate(String text, Span where, Matcher shape) {
    int tab = text.indexOf('\t', shape.end());
    if (tab >= 0 && tab < where.end()) {
      return Optional.empty();
    }
    String name = Words.singleSpaced(shape.group("name"));
    return Optional.of(
        new LabelCandidate(
            new Span(where.start(), shape.end()).trimmedIn(text),
            name,
            name,
            false,
            LabelFamily.TABS));
  }
}
