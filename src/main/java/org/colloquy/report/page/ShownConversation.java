package org.colloquy.report.page;

import java.util.List;
import java.util.Optional;

/**
 * A conversation, as {@code report.html} shows a transcript.
 *
 * @param number the number of its row in {@code transcripts.csv}, counted from 1; 1 on its own page
 * @param row that row
 * @param introduction the paragraphs above the conversation, which nobody says
 * @param turns the turns, in order
 */
record ShownConversation(
    int number, PageRow row, List<List<ConversationPiece>> introduction, List<ShownTurn> turns) {
  /** The number of colours; with more speakers, several share one. */
  static final int COLOURS = 8;

  /** The width of the strip of tones, in SVG units; its height is twice {@link #HALF_HEIGHT}. */
  static final int WIDTH = 1000;

  static final int HALF_HEIGHT = 28;

  ShownConversation {
    introduction = List.copyOf(introduction);
    turns = List.copyOf(turns);
  }

  /**
   * The approximate size of a conversation in the page, in characters of HTML.
   *
   * @param timed the number of turns whose start and end are known
   */
  static long weight(int characters, int mentions, int turns, int timed) {
    return characters + 250L * mentions + 700L * turns + 350L * timed;
  }

  /** The id of the transcript. */
  String id() {
    return row.get("transcript");
  }

  /** The title, or the transcript's id if it has none. */
  String title() {
    return row.lacks("title") ? id() : row.get("title");
  }

  boolean isDegraded() {
    return row.get("status").equals("degraded");
  }

  /** The HTML id of a turn, to which links lead. */
  String anchor(ShownTurn turn) {
    return "t" + number + "-" + turn.row().get("turn");
  }

  /** When everybody speaks; empty if that is known of too few turns. */
  Optional<Timeline> timeline() {
    return Timeline.of(turns);
  }

  /** The bars of the strip of tones, one per turn. */
  List<ToneStrip.Bar> strip() {
    return ToneStrip.of(turns, WIDTH, HALF_HEIGHT);
  }
}
