package org.colloquy.transcript.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.model.Span;

/** The shapes of labels that the program knows. */
public final class LabelShapes {
  /** Speech may stand behind them in the same paragraph. */
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
          new BoldLabel());

  /** They fill the paragraph, as headings and lines of addresses do, too. */
  private static final List<LabelShape> ON_THEIR_OWN = List.of(new AloneLabel());

  private LabelShapes() {}

  /** All of them. */
  static Stream<LabelShape> all() {
    return Stream.concat(BEFORE_SPEECH.stream(), ON_THEIR_OWN.stream());
  }

  /** What could be a label at the very start of the stretch, in the order of the families. */
  public static List<LabelCandidate> at(String text, Span where) {
    if (where.isEmpty()) {
      return List.of();
    }
    List<LabelCandidate> candidates = new ArrayList<>();
    all().forEach(shape -> shape.at(text, where).ifPresent(candidates::add));
    candidates.sort(Comparator.comparing(LabelCandidate::family));
    return candidates;
  }

  /** Whether the stretch begins with what could be a label before speech. */
  public static boolean mayBegin(String text, Span where) {
    return BEFORE_SPEECH.stream().anyMatch(shape -> shape.at(text, where).isPresent());
  }
}
