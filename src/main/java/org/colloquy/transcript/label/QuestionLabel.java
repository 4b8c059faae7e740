package org.colloquy.transcript.label;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Span;

/**
 * A letter or a word for whoever asks or answers, as in briefings, hearings and interviews: {@code
 * Q} and a space or more, {@code Q:}, {@code Q.} or {@code Question:} for whoever asks; {@code A:},
 * {@code A.} or {@code Answer:} for whoever answers.
 */
final class QuestionLabel implements LabelShape {
  private static final Pattern SHAPE =
      Pattern.compile(
          "[*_]{0,3}(?:(?<name>Q)(?:[*_]{0,3}(?:[ \\u00A0\\t]{2,}|\\t|[:.][*_]{0,3}(?=[\\s\\u00A0]|$)|$)|[*_]{1,3}(?=[\\s\\u00A0])|[ \\u00A0](?=[\\p{Lu}\"“(\\[—–-]))"
              + "|(?<answer>A)[*_]{0,3}(?:[:.][*_]{0,3}(?=[\\s\\u00A0]|$)|[ \\u00A0\\t]{3,}|$)"
              + "|(?<word>Question|Answer)(?: \\d{1,3})?[*_]{0,3}:[*_]{0,3}(?=[\\s\\u00A0]|$))");
  private static final int LONGEST = 40;

  @Override
  public Optional<LabelCandidate> at(String text, Span where) {
    return LabelShape.match(SHAPE, text, where, LONGEST)
        .flatMap(shape -> candidate(text, where, shape));
  }

  private static Optional<LabelCandidate> candidate(String text, Span where, Matcher shape) {
    String printed =
        shape.group("name") != null
            ? "Q"
            : shape.group("answer") != null ? "A" : shape.group("word");
    return Optional.of(
        new LabelCandidate(
            new Span(where.start(), shape.end()).trimmedIn(text),
            printed,
            printed.substring(0, 1).toUpperCase(Locale.ROOT),
            false,
            LabelFamily.QUESTIONS));
  }
}
