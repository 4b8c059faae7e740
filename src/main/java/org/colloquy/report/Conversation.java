package org.colloquy.report;

import java.util.List;

/**
 * A transcript as {@code report.html} shows it.
 *
 * @param number of its row in {@code transcripts.csv}, counted from 1
 * @param row its row there
 * @param introduction the paragraphs above the conversation, which nobody says
 * @param turns in their order
 */
record Conversation(
    int number, PageRow row, List<List<Piece>> introduction, List<ShownTurn> turns) {
  /** How many speakers are told apart by a colour of their own. */
  static final int COLOURS = 8;

  /** The width of the strip of tones; its height is twice {@link #HALF_HEIGHT}. */
  static final int WIDTH = 1000;

  static final int HALF_HEIGHT = 28;

  Conversation {
    introduction = List.copyOf(introduction);
    turns = List.copyOf(turns);
  }

  /**
   * A turn.
   *
   * @param row its row in {@code turns.csv}
   * @param colour of its speaker, from 0 in the order of first turns; −1 if it is not known who
   *     speaks
   * @param reason why this speaker, for one who is inferred, or why none; else empty
   * @param before stage directions between the turn before and this one
   * @param paragraphs what is said
   */
  record ShownTurn(
      PageRow row, int colour, String reason, List<String> before, List<List<Piece>> paragraphs) {
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

  /**
   * A turn in the strip of tones; as wide as its words are many, above the middle if its mean tone
   * is positive, below if it is negative.
   *
   * @param className {@code pos}, {@code neg} or {@code none}, which is unscored
   */
  record Bar(ShownTurn turn, String x, String y, String width, String height, String className) {}

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
  List<Bar> strip() {
    return ToneStrip.of(turns, WIDTH, HALF_HEIGHT);
  }
}
