package org.colloquy.transcript.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.model.Span;

/** The shapes of labels that the program knows. A new shape is listed here. */
public final class LabelShapes {
  /** Shapes behind which speech may stand in the same paragraph. */
  private static final List<LabelShape> BEFORE_SPEECH =
      List.of(
          new MemberLabel(),
          new CapitalsLabel(),
          new NamedLabel(),
          new QuestionLabel(),
          new InitialsLabel(),
          new HandleLabel(),
          new DoubledBracketLabel(),
          new DashLabel(),
          new StoppedLabel(),
          new BoldLabel(),
          new SingleBracketLabel(),
          new TabLabel());

  /** Shapes that fill the paragraph. Headings and lines of addresses do so, too. */
  private static final List<LabelShape> ON_THEIR_OWN = List.of(new AloneLabel());

  private LabelShapes() {}

  /** All shapes. */
  static Stream<LabelShape> all() {
    return Stream.concat(BEFORE_SPEECH.stream(), ON_THEIR_OWN.stream());
  }

  /** Returns the candidates at the very start of the stretch, in the order of their families. */
  public static List<LabelCandidate> at(String text, Span where) {
    if (where.isEmpty()) {
      return List.of();
    }
    List<LabelCandidate> candidates = new ArrayList<>();
    all().forEach(shape -> shape.at(text, where).ifPresent(candidates::add));
    candidates.sort(Comparator.comparing(LabelCandidate::family));
    return candidates;
  }

  /** Whether the stretch begins with a candidate behind which speech may stand. */
  public static boolean mayBegin(String text, Span where) {
    return BEFORE_SPEECH.stream().anyMatch(shape -> shape.at(text, where).isPresent());
  }
}
