package org.colloquy.transcript.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Span;
import org.colloquy.model.Words;

/**
 * The summary that a page prints above a host's opening: one sentence in a paragraph of its own
 * that nobody says. It is known by what it says (who talks with whom, or "in this episode"), or
 * because the page prints it twice, or because the opening below says the same again.
 */
final class Summary {
  private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}'’.\\-]+";

  /** Where a sentence ends and the next one begins. */
  private static final Pattern NEXT_SENTENCE =
      Pattern.compile(
          "(?<!\\b(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Sen|Gov|Gen|Rep|Rev|Prof|Lt|No))(?<!\\.\\p{Lu})[.?!…][\"”’')]*\\s+(?=[\\p{Lu}\"“‘])");

  /** Words of somebody who speaks: a summary has none. */
  private static final Pattern SPOKEN =
      Pattern.compile("\\b(?:I|[Ww]e|us|[Oo]ur|[Mm]y|me|[Yy]ou|[Yy]our|[Ll]et['’]s)\\b(?!\\.)");

  private static final Pattern OF_A_MEETING =
      Pattern.compile(
          "\\b"
              + NAME
              + " "
              + NAME
              + " (?:talks?|talked|speaks?|spoke|chats?|chatted|sits? down|sat down|catches up|caught up|interviews|interviewed)"
              + " (?:to|with|about|"
              + NAME
              + ")\\b");

  /** A host speaks of herself as "I". */
  private static final Pattern OF_A_HOST =
      Pattern.compile(
          "\\b[Hh]ost "
              + NAME
              + " (?:"
              + NAME
              + " )?(?:talks|speaks|interviews|chats|sits down)\\b");

  private static final Pattern OF_A_PART =
      Pattern.compile(
          "^(?:In|On) (?:this|today['’]s|the latest) (?:week['’]s )?(?:[\\p{L}\\-]+ )?(?:episode|edition|installment|instalment|interview|part|segment)\\b");

  private static final Pattern CONTENT = Pattern.compile("\\p{Lu}\\p{L}{2,}|\\p{L}{5,}");

  /**
   * The summary shares at least so many words with the opening below, and such a part of its own.
   */
  private static final int SAME_WORDS = 4;

  private static final double SAME = 0.6;

  private final String text;
  private final List<Block> blocks;

  Summary(String text, List<Block> blocks) {
    this.text = text;
    this.blocks = blocks;
  }

  /**
   * Returns the index of the first block of the opening that is speech.
   *
   * @param opening the index of the first block of the prose directly above the first label
   * @param first the index of the first block at which a turn begins
   */
  int endAt(int opening, int first) {
    int summary = next(opening, first);
    int below = next(summary + 1, first);
    if (below >= first) {
      return opening;
    }
    String said = Words.singleSpaced(blocks.get(summary).content(text).in(text));
    return isSummary(said, opening, below, first) ? summary + 1 : opening;
  }

  private boolean isSummary(String said, int opening, int below, int first) {
    if (NEXT_SENTENCE.matcher(said).find()) {
      return false;
    }
    if (isPrinted(said, opening) || OF_A_HOST.matcher(said).find()) {
      return true;
    }
    if (SPOKEN.matcher(said).find()) {
      return false;
    }
    return OF_A_MEETING.matcher(said).find()
        || OF_A_PART.matcher(said).find()
        || isSaidAgain(
            said,
            new Span(blocks.get(below).span().start(), blocks.get(first - 1).span().end())
                .in(text));
  }

  /** Whether the page prints the sentence above, too. */
  private boolean isPrinted(String said, int opening) {
    return opening > 0
        && Words.singleSpaced(text.substring(0, blocks.get(opening).span().start())).contains(said);
  }

  private static boolean isSaidAgain(String said, String opening) {
    Set<String> words = content(said);
    Set<String> again = content(opening);
    long same = words.stream().filter(again::contains).count();
    return same >= SAME_WORDS && same >= SAME * words.size();
  }

  private static Set<String> content(String words) {
    Set<String> found = new HashSet<>();
    Matcher word = CONTENT.matcher(words);
    while (word.find()) {
      found.add(word.group().toLowerCase(Locale.ROOT));
    }
    return found;
  }

  /**
   * Returns the index of the first block with content from here on; {@code end} if there is none.
   */
  private int next(int from, int end) {
    int i = from;
    while (i < end && blocks.get(i).content(text).isEmpty()) {
      i++;
    }
    return i;
  }
}
