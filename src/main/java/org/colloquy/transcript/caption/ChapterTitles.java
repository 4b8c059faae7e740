package org.colloquy.transcript.caption;

import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.transcript.page.Prose;

/**
 * The titles of chapters, which have the form of captions: few words that stand for minutes. Speech
 * is shown as long as it is spoken.
 */
final class ChapterTitles {
  /** Speech has more characters a second. */
  private static final double FEWEST_CHARACTERS = 1;

  /** A title stands for at least so many seconds on average. */
  private static final double SHORTEST = 10;

  private static final double SOME = 0.25;

  private ChapterTitles() {}

  /** Whether captions are titles. Their ends must be known. */
  static boolean are(List<Cue> cues) {
    double seconds = 0;
    int characters = 0;
    int sentences = 0;
    for (Cue cue : cues) {
      String text = cue.lines().stream().map(Cue.Line::text).collect(Collectors.joining(" "));
      if (cue.lines().stream().anyMatch(line -> line.voice().isPresent())) {
        return false;
      }
      seconds += Math.max(0, cue.end() - cue.start());
      characters += text.length();
      sentences += Prose.endsSentence(text) ? 1 : 0;
    }
    return seconds >= SHORTEST * cues.size()
        && characters < FEWEST_CHARACTERS * seconds
        && sentences < SOME * cues.size();
  }
}
