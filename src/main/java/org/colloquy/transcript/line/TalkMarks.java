package org.colloquy.transcript.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Furniture;
import org.colloquy.model.Span;

/**
 * The marks of conversation analysis around words: where talk overlaps ({@code [yeah]}), goes on
 * without a gap ({@code =so}), is quiet ({@code °no°}), fast ({@code >you know<}), long ({@code
 * so:::}), or moves up or down ({@code ↑}). They count only on a page that has pauses in its way
 * ({@code (0.5)}) and such marks, or three kinds of marks, one of them rare elsewhere. A mark
 * inside a word stays, because the word would be two without it.
 */
public final class TalkMarks {
  private static final String WORD_START = "(?<![^\\s\\[=°↑↓>])";
  private static final String WORD_END = "(?![^\\s\\]=°↑↓<.,?!;])";

  private static final Pattern PAUSE = Pattern.compile("\\((?:\\.|0\\.\\d{1,2})\\)");

  /** The kinds of marks; each is a mark at the start or at the end of a word. */
  private static final List<Pattern> KINDS =
      List.of(
          Pattern.compile(
              WORD_START
                  + "\\[(?=[\\p{L}°=↑↓(>.])(?![^\\[\\]\\n]{1,200}\\]\\()|(?<=[\\p{L}°=:.?!,<)])\\](?![(\\[:])"
                  + WORD_END),
          Pattern.compile(WORD_START + "=(?=[\\p{L}\\[°(↑↓>])|(?<=[\\p{L}\\]°:.?!,)])=" + WORD_END),
          Pattern.compile(WORD_START + "°{1,2}(?=\\p{L})|(?<=[\\p{L}:.?!,])°{1,2}" + WORD_END),
          Pattern.compile("(?<=\\p{L}):{2,20}" + WORD_END),
          Pattern.compile("[↑↓]{1,3}"),
          Pattern.compile("(?<=[ \\t])>(?=\\p{L})|(?<=\\p{L})<" + WORD_END));

  /** Marks that hardly any other page has. */
  private static final List<String> RARE = List.of("°", "↑", "↓", "::");

  private static final int FEWEST_PAUSES = 2;
  private static final int FEWEST_MARKS = 2;
  private static final int FEWEST_KINDS = 3;

  private TalkMarks() {}

  /** Returns the marks of a text, in order, as furniture; none if it is no such page. */
  public static List<Furniture> in(String text) {
    boolean paused = hasPauses(text);
    if (!paused && RARE.stream().noneMatch(text::contains)) {
      return List.of();
    }
    List<Span> found = new ArrayList<>();
    int kinds = 0;
    for (Pattern kind : KINDS) {
      Matcher mark = kind.matcher(text);
      int before = found.size();
      while (mark.find()) {
        found.add(new Span(mark.start(), mark.end()));
      }
      kinds += found.size() > before ? 1 : 0;
    }
    boolean enough = paused ? found.size() >= FEWEST_MARKS : kinds >= FEWEST_KINDS;
    if (!enough) {
      return List.of();
    }
    found.sort(null);
    return found.stream().map(PrintedPages::mark).toList();
  }

  private static boolean hasPauses(String text) {
    Matcher pause = PAUSE.matcher(text);
    int pauses = 0;
    while (pauses < FEWEST_PAUSES && pause.find()) {
      pauses++;
    }
    return pauses == FEWEST_PAUSES;
  }
}
