package org.colloquy.report.page;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A turn, as {@code report.html} shows it.
 *
 * @param row its row in {@code turns.csv}
 * @param colour the 0-based number of its speaker, in the order of first turns; −1 if unknown
 * @param reason why this speaker was inferred, or why none was; empty if the speaker is labelled
 * @param directionsBefore stage directions between the preceding turn and this one
 * @param paragraphs what is said
 * @param answer who answers what the turn asks; empty if it asks nothing that is answered
 */
record ShownTurn(
    PageRow row,
    int colour,
    String reason,
    List<String> directionsBefore,
    List<List<ConversationPiece>> paragraphs,
    Optional<ShownAnswer> answer) {
  ShownTurn {
    directionsBefore = List.copyOf(directionsBefore);
    paragraphs = List.copyOf(paragraphs);
  }

  String attribution() {
    return row.get("attribution");
  }

  boolean isInferred() {
    return attribution().equals("inferred");
  }

  /** Whether the speaker is known. */
  boolean isKnown() {
    return colour >= 0;
  }

  /** Whether the turn is an archive clip. */
  boolean isClip() {
    return row.get("kind").equals("archive clip");
  }

  /** Whether the time at which it begins is known. */
  boolean isTimed() {
    return !row.lacks("start_s");
  }

  /** When it begins, in seconds; only if it {@link #isTimed}. */
  double start() {
    return Double.parseDouble(row.get("start_s"));
  }

  /** When it ends, in seconds; empty if that is not known. */
  OptionalDouble end() {
    return row.lacks("end_s")
        ? OptionalDouble.empty()
        : OptionalDouble.of(Double.parseDouble(row.get("end_s")));
  }

  /** The class of its speaker's colour. */
  String voice() {
    return isKnown() ? "voice-" + colour % ShownConversation.COLOURS : "voice-none";
  }

  String speaker() {
    return isKnown() ? row.get("speaker") : "Unknown speaker";
  }

  /** The mean of its sentences' scores: the tone of a piece of text, as that of a sentence. */
  ShownTone tone() {
    return new ShownTone(row.get("sentiment_mean"));
  }

  /** Whether any of its sentences is in no class. */
  boolean isPartlyUnscored() {
    return !row.get("unscored").equals("0");
  }
}
