package org.colloquy.transcript.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins words and marks. Where a file writes the spaces between its words, in the words or as
 * entries of their own, words without them belong together; elsewhere a space stands between words
 * and none before a mark. A word without a voice belongs to the voice of the word before.
 */
final class WordSpacing {
  /** The share of the entries of a list of words that have no space inside. */
  private static final double MOSTLY_WORDS = 0.9;

  /** The share of the gaps between words that hold a space, if the file writes spaces at all. */
  private static final double SPACES_WRITTEN = 0.3;

  private static final String CLOSING = ".,;:!?)]}…%";
  private static final String OPENING = "([{¿¡";

  private WordSpacing() {}

  /** Whether the pieces are words and marks. */
  static boolean isOfWords(List<SpokenPiece> pieces) {
    long words =
        pieces.stream().filter(p -> p.text().strip().chars().noneMatch(c -> c == ' ')).count();
    return pieces.size() > 1 && words >= MOSTLY_WORDS * pieces.size();
  }

  /** Returns the words with their joints, without entries that hold nothing but spaces. */
  static List<SpokenPiece> joined(List<SpokenPiece> words) {
    boolean written = writesSpaces(words);
    List<SpokenPiece> joined = new ArrayList<>(words.size());
    Optional<Voice> voice = Optional.empty();
    boolean space = true;
    for (SpokenPiece word : words) {
      String text = word.text().strip();
      if (text.isEmpty()) {
        space = true;
        continue;
      }
      boolean mark = word.joint() == SpokenPiece.Joint.GLUED || isMark(text);
      boolean before = space || !written || Character.isWhitespace(word.text().charAt(0));
      boolean glued = !joined.isEmpty() && (mark || !before || !written && opens(last(joined)));
      voice = word.voice().isPresent() ? word.voice() : voice;
      joined.add(
          word.withJoint(text, glued ? SpokenPiece.Joint.GLUED : SpokenPiece.Joint.WORD)
              .withVoice(voice));
      space = Character.isWhitespace(word.text().charAt(word.text().length() - 1));
    }
    return joined;
  }

  private static boolean writesSpaces(List<SpokenPiece> words) {
    int spaces = 0;
    for (int i = 1; i < words.size(); i++) {
      String before = words.get(i - 1).text();
      String text = words.get(i).text();
      boolean space =
          Character.isWhitespace(text.charAt(0))
              || Character.isWhitespace(before.charAt(before.length() - 1));
      spaces += space ? 1 : 0;
    }
    return spaces >= SPACES_WRITTEN * (words.size() - 1);
  }

  private static boolean isMark(String text) {
    return text.chars().allMatch(c -> CLOSING.indexOf(c) >= 0);
  }

  private static boolean opens(SpokenPiece piece) {
    return piece.text().chars().allMatch(c -> OPENING.indexOf(c) >= 0);
  }

  private static SpokenPiece last(List<SpokenPiece> pieces) {
    return pieces.get(pieces.size() - 1);
  }
}
