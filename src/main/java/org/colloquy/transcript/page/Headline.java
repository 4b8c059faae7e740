package org.colloquy.transcript.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.model.Furniture;
import org.colloquy.model.Span;
import org.colloquy.model.Words;

/**
 * The headline among the lines above a conversation: the line directly above the byline or
 * dateline, else the line with the most words, since names of stations and shows are shorter.
 */
final class Headline {
  private static final int SHORTEST = 3;
  private static final Pattern MARKS = Pattern.compile("^(?:#{1,6} |[*_]{1,3})|[*_]{1,3}$");
  private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}");

  /** The first words of a line in which a page speaks of itself; it is no headline. */
  private static final Pattern ABOUT_ITSELF =
      Pattern.compile(
          "[*_(\\[]{0,3}(?:this is (?:a|an|the)|the following is|below is|here is|what follows is|read)\\b",
          Pattern.CASE_INSENSITIVE);

  private Headline() {}

  /** Marks the headline in {@code head} as such and returns its text; empty if there is none. */
  static Optional<String> among(String text, List<Furniture> head) {
    int found = aboveByline(text, head);
    if (found < 0) {
      found = longest(text, head, false);
    }
    if (found < 0) {
      found = longest(text, head, true);
    }
    if (found < 0) {
      return Optional.empty();
    }
    Span span = head.get(found).span();
    head.set(found, new Furniture(span, Furniture.Kind.HEADLINE));
    String words = Words.singleSpaced(MARKS.matcher(span.in(text)).replaceAll(""));
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  private static int aboveByline(String text, List<Furniture> head) {
    for (int i = 1; i < head.size(); i++) {
      Furniture.Kind kind = head.get(i).kind();
      boolean below = kind == Furniture.Kind.BYLINE || kind == Furniture.Kind.DATELINE;
      if (below && mayBe(text, head.get(i - 1))) {
        return i - 1;
      }
    }
    return -1;
  }

  /**
   * @param sentences whether lines that end in a full stop count
   */
  private static int longest(String text, List<Furniture> head, boolean sentences) {
    int found = -1;
    for (int i = 0; i < head.size(); i++) {
      boolean longer = found < 0 || words(text, head.get(i)) > words(text, head.get(found));
      boolean sentence = head.get(i).span().in(text).endsWith(".");
      if (longer && sentence == sentences && mayBe(text, head.get(i))) {
        found = i;
      }
    }
    return found;
  }

  private static boolean mayBe(String text, Furniture line) {
    return line.kind() == Furniture.Kind.OTHER
        && words(text, line) >= SHORTEST
        && !ABOUT_ITSELF.matcher(line.span().in(text)).lookingAt()
        && !TIME.matcher(line.span().in(text)).lookingAt();
  }

  private static int words(String text, Furniture line) {
    return Words.count(line.span().in(text));
  }
}
