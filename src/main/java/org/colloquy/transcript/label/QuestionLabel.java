package org.colloquy.transcript.label;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Span;

/** Briefings and hearings: {@code Q} and spaces, {@code Q:} or {@code Q.} for whoever asks. */
public final class QuestionLabel implements LabelShape {
  private static final Pattern SHAPE =
      Pattern.compile("(?<name>Q)(?:[ \\u00A0\\t]{2,}|[:.](?=\\s)|$)");

  @Override
  public Optional<LabelCandidate> at(String text, Span where) {
    Matcher shape = SHAPE.matcher(text).region(where.start(), where.end());
    return shape.lookingAt()
        ? Optional.of(
            new LabelCandidate(
                new Span(where.start(), shape.end()).trimmedIn(text),
                "Q",
                "Q",
                false,
                LabelFamily.QUESTIONS))
        : Optional.empty();
  }
}
