package org.colloquy.transcript.label;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Span;
import org.colloquy.model.Words;

/**
 * A name in bold print without a colon, as in podcasts in Markdown: {@code **Jane Roe** Welcome.}
 */
final class BoldLabel implements LabelShape {
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<mark>\\*\\*|__)(?<name>"
              + PersonWords.NAME
              + "(?:[ \\u00A0](?:&|and|,)[ \\u00A0]"
              + PersonWords.NAME
              + "){0,3})\\k<mark>(?=[ \\u00A0]+[\\p{Lu}\\d\"“(\\[*_—–-])");
  private static final int LONGEST = 120;

  @Override
  public Optional<LabelCandidate> at(String text, Span where) {
    return LabelShape.match(SHAPE, text, where, LONGEST).map(shape -> candidate(where, shape));
  }

  private static LabelCandidate candidate(Span where, Matcher shape) {
    String name = Words.singleSpaced(shape.group("name"));
    return new LabelCandidate(
        new Span(where.start(), shape.end()), name, name, false, LabelFamily.BOLD);
  }
}
