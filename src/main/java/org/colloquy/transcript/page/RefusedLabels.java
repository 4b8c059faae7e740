package org.colloquy.transcript.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.LineIndex;
import org.colloquy.model.Paragraph;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.Span;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;
import org.colloquy.transcript.label.HeadingWords;
import org.colloquy.transcript.label.LabelCandidate;
import org.colloquy.transcript.label.LabelFamily;
import org.colloquy.transcript.label.LabelShapes;
import org.colloquy.transcript.label.Offices;
import org.colloquy.transcript.label.PersonLabels;

/**
 * The refused labels of a transcript: paragraphs in somebody's speech that begin as labels do, with
 * what may be a person's name. What such a paragraph says counts as said by the person before.
 */
final class RefusedLabels {
  /** Families whose labels end in a mark, so that few sentences begin in their shape. */
  private static final Set<LabelFamily> MARKED =
      EnumSet.of(
          LabelFamily.MEMBERS, LabelFamily.CAPITALS, LabelFamily.NAMES, LabelFamily.INITIALS);

  /** At most so many labels of a transcript are named, each once. */
  private static final int MOST = 20;

  private final HeadingWords headings = new HeadingWords();

  /** Returns a warning for each refused label, at the first line where it stands. */
  List<Problem> in(Transcript transcript) {
    Map<String, Span> refused = new LinkedHashMap<>();
    Set<String> spoken = new HashSet<>();
    for (Turn turn : transcript.turns()) {
      turn.label().ifPresent(label -> spoken.add(LabelCandidate.fold(label.text())));
    }
    for (Turn turn : transcript.turns()) {
      for (Paragraph paragraph : turn.paragraphs()) {
        candidate(transcript.text(), paragraph.spoken().get(0), spoken)
            .filter(c -> refused.size() < MOST)
            .ifPresent(c -> refused.putIfAbsent(c.printed(), c.span()));
      }
    }
    return refused.isEmpty() ? List.of() : problems(transcript, refused);
  }

  private Optional<LabelCandidate> candidate(String text, Span spoken, Set<String> labels) {
    return LabelShapes.at(text, spoken).stream()
        .filter(c -> MARKED.contains(c.family()) && !headings.isHeading(c))
        .filter(
            c ->
                c.sure()
                    || labels.contains(c.key())
                    || Offices.is(c.name())
                    || PersonLabels.isFullName(c)
                    || PersonLabels.isNobody(c)
                    || c.family() == LabelFamily.CAPITALS && c.hasSeveralWords())
        .findFirst();
  }

  private static List<Problem> problems(Transcript transcript, Map<String, Span> refused) {
    LineIndex lines = new LineIndex(transcript.text());
    List<Problem> problems = new ArrayList<>();
    refused.forEach(
        (printed, span) ->
            problems.add(
                Problem.at(
                    Severity.WARNING,
                    ProblemCode.REFUSED_LABEL,
                    transcript.id(),
                    lines.positionOf(span.start()),
                    "\""
                        + printed
                        + "\" looks like a label, but the rest of the page does not support it, so what"
                        + " follows counts as speech of the person before. If it is a label, write it as"
                        + " the page's other labels are written.")));
    return problems;
  }
}
