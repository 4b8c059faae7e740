package org.colloquy.transcript.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Furniture;
import org.colloquy.model.Span;
import org.colloquy.transcript.label.LabelCandidate;
import org.colloquy.transcript.label.LabelShapes;

/**
 * The lines of a text that are numbered from beginning to end: the lines of conversation analysis,
 * or the paragraphs of a program for qualitative research. The entries of a list are numbered, too;
 * but labels that recur do not stand behind their numbers.
 */
final class NumberedLines {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?<bare>\\d{1,5})[.)]?|[\\[(](?<bracketed>\\d{1,5})[\\])])(?:[ \\t\\u00A0]+|$)");

  private static final int FEWEST = 4;

  /** At least so many of a text's lines are numbered, unless they are long. */
  private static final double MOST = 0.5;

  /** At least so many of the numbered lines have a label that recurs behind the number. */
  private static final double LABELLED = 0.4;

  private NumberedLines() {}

  /** Returns the lines without their numbers; empty if they are not numbered. */
  static Optional<PrintedPages> in(String text, List<TextLine> lines) {
    Map<String, Integer> seen = new HashMap<>();
    List<TextLine> kept = new ArrayList<>();
    List<Furniture> marks = new ArrayList<>();
    int written = 0;
    int expected = -1;
    for (TextLine line : lines) {
      Matcher number = NUMBER.matcher(text).region(line.span().start(), line.span().end());
      written += line.isBlank() ? 0 : 1;
      boolean next = !line.isBlank() && number.lookingAt();
      if (next) {
        int value = valueOf(number);
        next = expected < 0 ? value <= 1 : value == expected;
        expected = next ? value + 1 : expected;
      }
      if (next) {
        Span rest = new Span(number.end(), line.span().end()).trimmedIn(text);
        int indent = rest.isEmpty() ? 0 : rest.start() - line.span().start();
        marks.add(PrintedPages.mark(new Span(line.span().start(), number.end()).trimmedIn(text)));
        kept.add(new TextLine(rest, indent, rest.isEmpty()));
        LabelShapes.at(text, rest).stream()
            .findFirst()
            .map(LabelCandidate::key)
            .ifPresent(key -> seen.merge(key, 1, Integer::sum));
      } else {
        kept.add(line);
      }
    }
    int recurring = seen.values().stream().filter(n -> n > 1).mapToInt(n -> n).sum();
    long names = seen.values().stream().filter(n -> n > 1).count();
    return marks.size() >= FEWEST
            && marks.size() >= MOST * written
            && names >= 2
            && recurring >= LABELLED * marks.size()
        ? Optional.of(new PrintedPages(kept, marks))
        : Optional.empty();
  }

  private static int valueOf(Matcher number) {
    String digits = number.group("bare") == null ? number.group("bracketed") : number.group("bare");
    return Integer.parseInt(digits);
  }
}
