package org.colloquy.transcript.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Furniture;
import org.colloquy.model.Span;

/**
 * The traces of printed pages in a text: numbers of lines in the margin, as courts print them, and
 * heads and feet of pages between the lines.
 *
 * @param lines the lines without the numbers
 * @param marks numbers, heads and feet, in order
 */
public record PrintedPages(List<TextLine> lines, List<Furniture> marks) {
  private static final Pattern NUMBER = Pattern.compile("(?<number>\\d{1,2})(?:[ \\t\\u00A0]+|$)");

  /** The mark of a new page in an official record. */
  private static final Pattern PAGE_MARK =
      Pattern.compile("\\[\\[?[Pp]age [\\p{L}]{0,2}\\d+\\]\\]?|\\{time\\} +\\d{3,4}");

  private static final int MOST_LINES = 30;
  private static final int FEWEST_NUMBERED = 8;
  private static final double NUMBERED = 0.6;
  private static final int RECURS = 3;

  /**
   * Finds the traces of printed pages in a text; without any, the lines are those of the text. The
   * {@link TalkMarks} of conversation analysis are among the marks.
   */
  public static PrintedPages of(String text) {
    PrintedPages pages = linesOf(text);
    List<Furniture> talk = TalkMarks.in(text);
    if (talk.isEmpty()) {
      return pages;
    }
    TreeMap<Span, Furniture> marks = new TreeMap<>();
    pages.marks.forEach(mark -> marks.put(mark.span(), mark));
    for (Furniture mark : talk) {
      Span before = marks.floorKey(mark.span());
      Span behind = marks.higherKey(mark.span());
      if ((before == null || !before.overlaps(mark.span()))
          && (behind == null || !behind.overlaps(mark.span()))) {
        marks.put(mark.span(), mark);
      }
    }
    return new PrintedPages(pages.lines, List.copyOf(marks.values()));
  }

  private static PrintedPages linesOf(String text) {
    List<TextLine> lines = TextLine.of(text);
    if (isNumbered(text, lines)) {
      return numbered(text, lines);
    }
    return NumberedLines.in(text, lines).orElseGet(() -> marked(text, lines));
  }

  private static int numberOf(String text, TextLine line) {
    Matcher number = NUMBER.matcher(text).region(line.span().start(), line.span().end());
    return number.lookingAt() ? Integer.parseInt(number.group("number")) : -1;
  }

  private static boolean isNumbered(String text, List<TextLine> lines) {
    int previous = 0;
    int counted = 0;
    int all = 0;
    for (TextLine line : lines) {
      if (!line.isBlank()) {
        all++;
        int number = numberOf(text, line);
        if (number > 0 && number <= MOST_LINES && (number == previous + 1 || number == 1)) {
          counted++;
        }
        previous = number > 0 ? number : previous;
      }
    }
    return counted >= FEWEST_NUMBERED && counted >= NUMBERED * all;
  }

  private static PrintedPages numbered(String text, List<TextLine> lines) {
    Map<String, Integer> seen = new HashMap<>();
    for (TextLine line : lines) {
      if (!line.isBlank() && numberOf(text, line) < 0) {
        seen.merge(withoutDigits(text, line), 1, Integer::sum);
      }
    }
    List<TextLine> kept = new ArrayList<>();
    List<Furniture> marks = new ArrayList<>();
    for (TextLine line : lines) {
      Matcher number = NUMBER.matcher(text).region(line.span().start(), line.span().end());
      if (line.isBlank()) {
        kept.add(line);
      } else if (number.lookingAt() && Integer.parseInt(number.group("number")) <= MOST_LINES) {
        marks.add(mark(new Span(number.start(), number.end("number"))));
        Span rest = new Span(number.end("number"), line.span().end()).trimmedIn(text);
        kept.add(new TextLine(rest, rest.start() - number.end("number"), rest.isEmpty()));
      } else if (number.matches() || seen.getOrDefault(withoutDigits(text, line), 0) >= RECURS) {
        marks.add(mark(line.span()));
        kept.add(new TextLine(new Span(line.span().start(), line.span().start()), 0, true));
      } else {
        kept.add(line);
      }
    }
    return new PrintedPages(kept, marks);
  }

  private static PrintedPages marked(String text, List<TextLine> lines) {
    List<TextLine> kept = new ArrayList<>();
    List<Furniture> marks = new ArrayList<>();
    for (TextLine line : lines) {
      boolean mark =
          !line.isBlank()
              && PAGE_MARK.matcher(text).region(line.span().start(), line.span().end()).matches();
      if (mark) {
        marks.add(mark(line.span()));
        kept.add(new TextLine(new Span(line.span().start(), line.span().start()), 0, true));
      } else {
        kept.add(line);
      }
    }
    return new PrintedPages(kept, marks);
  }

  static Furniture mark(Span span) {
    return new Furniture(span, Furniture.Kind.OTHER);
  }

  private static String withoutDigits(String text, TextLine line) {
    return line.span().in(text).replaceAll("\\d+", "#");
  }
}
