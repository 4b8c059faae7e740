package org.colloquy.transcript.label;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Span;
import org.colloquy.model.Words;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;
import org.colloquy.model.lexicon.Writing;

/**
 * A name in capitals and a full stop, as in some press conferences: {@code CHAIR ROE. Good
 * afternoon.}, {@code JANE ROE. Thank you.}
 */
final class StoppedLabel implements LabelShape {
  private static final String WORD =
      "(?:"
          + Lexicon.anyOf(Writing.CAPITALISED, WordKind.PREFIX_OF_CAPITALS)
          + "?\\p{Lu}[\\p{Lu}\\p{M}'’\\-]{1,30}|\\p{Lu}\\.)";
  private static final Pattern SHAPE =
      Pattern.compile(
          "[*_]{0,3}(?<name>"
              + WORD
              + "(?:[ \\u00A0]"
              + WORD
              + "){1,4})\\.[*_]{0,3}(?=[\\s\\u00A0]+[\\p{Lu}\\d\"“(\\[]|[\\s\\u00A0]*$)");
  private static final int LONGEST = 100;

  @Override
  public Optional<LabelCandidate> at(String text, Span where) {
    return LabelShape.match(SHAPE, text, where, LONGEST).map(shape -> candidate(where, shape));
  }

  private static LabelCandidate candidate(Span where, Matcher shape) {
    String name = Words.singleSpaced(shape.group("name"));
    return new LabelCandidate(
        new Span(where.start(), shape.end()), name, name, false, LabelFamily.STOPS);
  }
}
