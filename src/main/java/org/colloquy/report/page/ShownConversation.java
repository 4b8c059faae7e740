package org.colloquy.report.page;

import java.util.List;

/**
 * A transcript as {@code report.html} shows it.
 *
 * @param number of its row in {@code transcripts.csv}, counted from 1
 * @param row its row there
 * @param introduction the paragraphs above the conversation, which nobody says
 * @param turns in their order
 */
record ShownConversation(
    int number, PageRow row, List<List<ConversationPiece>> introduction, List<ShownTurn> turns) {
  /** How many speakers are told apart by a colour of their own. */
  static final int COLOURS = 8;

  /** The width of the strip of tones; its height is twice {@link #HALF_HEIGHT}. */
  static final int WIDTH = 1000;

  static final int HALF_HEIGHT = 28;

  ShownConversation {
    introduction = List.copyOf(introduction);
    turns = List.copyOf(turns);
  }

  /** How much the page has to carry for it, in characters of HTML, roughly. */
  static long weight(int characters, int mentions, int turns) {
    return characters + 250L * mentions + 700L * turns;
  }

  String id() {
    return row.get("transcript");
  }

  /** The title, or the file's name. */
  String title() {
    return row.lacks("title") ? id() : row.get("title");
  }

  boolean isDegraded() {
    return row.get("status").equals("degraded");
  }

  /** The name under which a link finds a turn. */
  String anchor(ShownTurn turn) {
    return "t" + number + "-" + turn.row().get("turn");
  }

  /** The turns, side by side. */
  List<ToneStrip.Bar> strip() {
    return ToneStrip.of(turns, WIDTH, HALF_HEIGHT);
  }
}
