package org.colloquy.report.check;

/** Marks words in a text. */
final class MarkedWords {
  private MarkedWords() {}

  /** The text between marks. */
  static String marked(String text) {
    return "⟦" + text + "⟧";
  }

  /**
   * Marks one place of these words in a sentence: the whole words that are nearest to where they
   * should be. Offsets are those of the file, where stage directions and wide spaces make places
   * differ a little from those in the sentence. Words that are not there, because a direction
   * stands among them, are marked in front of the sentence.
   *
   * @param offset where the words begin, from the beginning of the sentence
   */
  static String in(String sentence, String words, int offset) {
    int best = -1;
    for (int at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) {
      if (isWhole(sentence, at, at + words.length())
          && (best < 0 || Math.abs(at - offset) < Math.abs(best - offset))) {
        best = at;
      }
    }
    if (best < 0) {
      return marked(words) + " " + sentence;
    }
    return sentence.substring(0, best) + marked(words) + sentence.substring(best + words.length());
  }

  private static boolean isWhole(String text, int from, int to) {
    return !isJoined(text, from) && !isJoined(text, to);
  }

  /** Whether letters or digits stand on both sides of a place. */
  private static boolean isJoined(String text, int place) {
    return place > 0
        && place < text.length()
        && Character.isLetterOrDigit(text.charAt(place - 1))
        && Character.isLetterOrDigit(text.charAt(place));
  }
}
