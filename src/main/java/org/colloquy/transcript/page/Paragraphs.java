package org.colloquy.transcript.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.colloquy.model.Span;
import org.colloquy.transcript.line.TextLine;

/**
 * The paragraphs of a text. A blank line always separates two, unless the head of a printed page
 * stands in mid-sentence. A single line break does so, too, unless the text is hard-wrapped: many
 * of its lines break off in mid-sentence.
 */
final class Paragraphs {
  /**
   * The lines of a hard-wrapped text are, with a few exceptions, at most this wide, in UTF-16 code
   * units.
   */
  private static final int WIDEST_WRAP = 110;

  /** A line that breaks off is at least this wide. */
  private static final int NARROWEST_WRAP = 40;

  /** In a hard-wrapped text, at least this share of the line breaks stands in mid-sentence. */
  private static final double BROKEN_OFF = 0.12;

  /** A line that reaches this far, as a share of the width, and ends no sentence breaks off. */
  private static final double FAR = 0.6;

  private static final int FEWEST_CAPITALS = 8;
  private static final int LONGEST_BEGINNING = 60;

  /** Words with which no sentence and no headline ends. */
  private static final Pattern OPEN_ENDED =
      Pattern.compile(
          "[ \\u00A0](?:the|a|an|of|to|in|and|or|for|with|from|that|is|was|are|were|by|on|at|as|which|this|our|your"
              + "|Mr\\.|Mrs\\.|Ms\\.|Dr\\.)$");

  private final String text;
  private final List<TextLine> lines;
  private final Predicate<Span> label;
  private final int width;
  private final boolean wrapped;

  /** What stands in front of a colon where lines begin behind a sentence. */
  private final Set<String> known;

  private Paragraphs(String text, List<TextLine> lines, Predicate<Span> label) {
    this.text = text;
    this.lines = lines;
    this.label = label;
    this.width = usualWidth();
    this.wrapped = width <= WIDEST_WRAP && isWrapped();
    this.known = wrapped ? beginnings() : Set.of();
  }

  /**
   * Returns the paragraphs in order, without the white space around them; none is empty.
   *
   * @param label whether a line begins with a candidate for a label
   */
  static List<Span> of(String text, List<TextLine> lines, Predicate<Span> label) {
    return new Paragraphs(text, lines, label).split();
  }

  private List<Span> split() {
    List<Span> paragraphs = new ArrayList<>();
    Span open = null;
    TextLine previous = null;
    boolean blank = false;
    boolean apart = false;
    for (TextLine line : lines) {
      if (line.isBlank()) {
        apart |= line.apart();
        blank |= !line.apart();
        continue;
      }
      if (open != null && wrapped && continues(previous, line, blank, apart)) {
        open = new Span(open.start(), line.span().end());
      } else {
        if (open != null) {
          paragraphs.add(open);
        }
        open = line.span();
      }
      previous = line;
      blank = false;
      apart = false;
    }
    if (open != null) {
      paragraphs.add(open);
    }
    return paragraphs;
  }

  /** The width that only one line in fifty exceeds. */
  private int usualWidth() {
    int[] widths =
        lines.stream().filter(l -> !l.isBlank()).mapToInt(TextLine::width).sorted().toArray();
    return widths.length == 0 ? 0 : widths[(widths.length - 1) * 49 / 50];
  }

  private boolean isWrapped() {
    int breaks = 0;
    int broken = 0;
    TextLine previous = null;
    for (TextLine line : lines) {
      if (previous != null && !line.isBlank() && previous.width() >= NARROWEST_WRAP) {
        breaks++;
        broken += breaksOff(previous, line) ? 1 : 0;
      }
      previous = line.isBlank() ? null : line;
    }
    return broken > 0 && broken >= BROKEN_OFF * breaks;
  }

  private boolean breaksOff(TextLine line, TextLine next) {
    boolean lower = Character.isLowerCase(text.charAt(next.span().start()));
    return (lower && !endsSentence(line) || OPEN_ENDED.matcher(line.span().in(text)).find())
        && !label.test(next.span());
  }

  private boolean continues(TextLine line, TextLine next, boolean blank, boolean apart) {
    if (blank && !apart || (endsSentence(line) || isBrokenOff(line)) && label.test(next.span())) {
      return false;
    }
    if (!blank && isKnownLabel(next) && label.test(next.span()) && mayBreakOff(line, next)) {
      return false;
    }
    if (isHeading(line) && label.test(next.span()) || isHeading(next) && endsSentence(line)) {
      return false;
    }
    boolean lower = Character.isLowerCase(text.charAt(next.span().start()));
    if (blank) {
      return !endsSentence(line) && (lower || next.indent() == 0 && line.width() >= FAR * width);
    }
    boolean noRoom = noRoomFor(next, line);
    if (next.indent() > line.indent()) {
      return noRoom && lower && !endsSentence(line);
    }
    boolean openEnded = !endsSentence(line) || OPEN_ENDED.matcher(line.span().in(text)).find();
    return noRoom || openEnded && line.width() >= FAR * width;
  }

  /**
   * Whether the line is several words in capitals that end no sentence, as above a part of a
   * hearing.
   */
  private boolean isHeading(TextLine line) {
    String words = line.span().in(text);
    return words.indexOf(' ') > 0
        && words.chars().noneMatch(c -> Character.isLowerCase(c) || c == ':')
        && words.chars().filter(Character::isUpperCase).count() >= FEWEST_CAPITALS
        && !endsSentence(line);
  }

  /** Whether the line ends because somebody is interrupted. */
  private boolean isBrokenOff(TextLine line) {
    String words = line.span().in(text);
    return words.endsWith("--") || words.endsWith("—");
  }

  private boolean endsSentence(TextLine line) {
    return Prose.endsSentence(text, line.span())
        || ":*_>".indexOf(text.charAt(line.span().end() - 1)) >= 0;
  }

  /** Whether the first word of the next line would not have fitted on the line. */
  private boolean noRoomFor(TextLine next, TextLine line) {
    return line.width() + 1 + firstWord(next) > width;
  }

  /**
   * Whether the line may end because somebody else speaks on the next: there was room for another
   * word, or the next begins in capitals, in which no sentence goes on.
   */
  private boolean mayBreakOff(TextLine line, TextLine next) {
    return !noRoomFor(next, line) || beginning(next).chars().noneMatch(Character::isLowerCase);
  }

  /** Whether the line begins as another one does that begins a paragraph with a colon. */
  private boolean isKnownLabel(TextLine line) {
    String beginning = beginning(line);
    return !beginning.isEmpty() && known.contains(beginning);
  }

  /**
   * Returns what stands in front of a colon near the beginning of each line behind the end of a
   * sentence.
   */
  private Set<String> beginnings() {
    Set<String> beginnings = new HashSet<>();
    TextLine previous = null;
    for (TextLine line : lines) {
      if (!line.isBlank()) {
        String beginning = beginning(line);
        if (!beginning.isEmpty() && (previous == null || endsSentence(previous))) {
          beginnings.add(beginning);
        }
        previous = line;
      }
    }
    return beginnings;
  }

  private String beginning(TextLine line) {
    int limit = Math.min(line.span().end(), line.span().start() + LONGEST_BEGINNING);
    int colon = text.substring(line.span().start(), limit).indexOf(':');
    return colon < 0 ? "" : text.substring(line.span().start(), line.span().start() + colon);
  }

  private int firstWord(TextLine next) {
    int end = next.span().start();
    while (end < next.span().end() && !Span.isBlank(text.charAt(end))) {
      end++;
    }
    return end - next.span().start();
  }
}
