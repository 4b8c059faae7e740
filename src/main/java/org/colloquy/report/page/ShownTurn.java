package org.colloquy.report.page;

import java.util.List;

/**
 * A turn as {@code report.html} shows it.
 *
 * @param row its row in {@code turns.csv}
 * @param colour of its speaker, from 0 in the order of first turns; −1 if it is not known who
 *     speaks
 * @param reason why this speaker, for one who is inferred, or why none; else empty
 * @param before stage directions between the turn before and this one
 * @param paragraphs what is said
 */
record ShownTurn(
    PageRow row,
    int colour,
    String reason,
    List<String> before,
    List<List<ConversationPiece>> paragraphs) {
  ShownTurn {
    before = List.copyOf(before);
    paragraphs = List.copyOf(paragraphs);
  }

  String attribution() {
    return row.get("attribution");
  }

  boolean isInferred() {
    return attribution().equals("inferred");
  }

  boolean isKnown() {
    return colour >= 0;
  }

  boolean isClip() {
    return row.get("kind").equals("archive clip");
  }

  String speaker() {
    return isKnown() ? row.get("speaker") : "Unknown speaker";
  }

  boolean isPartlyUnscored() {
    return !row.get("unscored").equals("0");
  }
}
