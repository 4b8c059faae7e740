package org.colloquy.transcript.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.colloquy.model.Span;
import org.colloquy.transcript.label.LabelCandidate;

/**
 * The host's introduction of a conversation, and where it stands. It stands below the first label
 * if the first speaker says who they are, or if the prose above says with whom they talked; that
 * prose is then a summary of the page.
 */
final class Introduction {
  /** How much of the first speech is searched, in UTF-16 code units. */
  private static final int HEARD = 1500;

  private static final String MARKS = "[^\\p{L}\\p{N}.?!]{1,3}";

  /** What stands between a name and the meeting: an adverb, or an office between commas. */
  private static final String BEHIND = MARKS + "(?:\\p{Ll}+ ){0,2}|, [^,.?!]{1,90}, ";

  private static final String MEETS =
      "(?:spoke|speaks|talked|talks|sat down|sits down|chatted|chats|caught up|met|interviewed|interviews)\\b";

  private final String text;
  private final List<Block> blocks;
  private final int first;

  /**
   * @param first the index of the first block at which a turn begins
   */
  Introduction(String text, List<Block> blocks, int first) {
    this.text = text;
    this.blocks = blocks;
    this.first = first;
  }

  /**
   * Whether the introduction stands below the first label.
   *
   * @param opening the index of the first block of the prose directly above that label
   */
  boolean isBelow(int opening) {
    return blocks
        .get(first)
        .label()
        .filter(l -> !l.sure() && l.hasSeveralWords())
        .map(l -> introducesThemselves(l) || isSaidToMeet(l, opening))
        .orElse(false);
  }

  private boolean introducesThemselves(LabelCandidate label) {
    int end = first + 1;
    while (end < blocks.size() && !blocks.get(end).beginsTurn()) {
      end++;
    }
    int start = label.span().end();
    int behind = Math.min(blocks.get(end - 1).span().end(), start + HEARD);
    String said = text.substring(start, Math.max(start, behind));
    return Pattern.compile(
            "\\b(?i:I['’]m|I am|this is|my name is) (?i:"
                + quoted(label)
                + ")\\b(?! (?i:speaking))")
        .matcher(said)
        .find();
  }

  private boolean isSaidToMeet(LabelCandidate label, int opening) {
    boolean anyRole =
        blocks.stream().flatMap(b -> b.label().stream()).anyMatch(LabelCandidate::sure);
    Span above = new Span(blocks.get(opening).span().start(), label.span().start());
    return !anyRole
        && opening < first
        && Pattern.compile(
                "(?i:" + quoted(label) + "|" + quotedEnd(label) + ")(?:" + BEHIND + ")" + MEETS)
            .matcher(above.in(text))
            .find();
  }

  /** The last two words of the label, in front of which it may have an office. */
  private static String quotedEnd(LabelCandidate label) {
    int last = label.name().lastIndexOf(' ');
    int first = label.name().lastIndexOf(' ', last - 1) + 1;
    return Pattern.quote(label.name().substring(first).toLowerCase(Locale.ROOT));
  }

  private static String quoted(LabelCandidate label) {
    return Pattern.quote(label.name().toLowerCase(Locale.ROOT));
  }
}
