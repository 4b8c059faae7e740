package org.colloquy.transcript.utterance;

import java.util.Objects;
import java.util.Optional;
import org.colloquy.model.Words;

/**
 * An utterance: a stretch of speech that the file's format delimits, such as a caption, a segment
 * of a machine transcript or a row of a table.
 *
 * @param speaker the label that the file gives: {@code Jane Roe}, {@code SPEAKER_00}; empty if
 *     none, or if it is too long for a name
 * @param text what is said; it may be part of a sentence
 * @param opensParagraph whether a pause or the format separates it from the utterance before
 */
record Utterance(Optional<String> speaker, String text, boolean opensParagraph) {
  /** A longer field, in UTF-16 code units, holds no name. */
  private static final int LONGEST_NAME = 200;

  Utterance {
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(text, "text");
    speaker = speaker.map(Utterance::withoutColon).filter(Utterance::isName);
  }

  private static boolean isName(String label) {
    return !label.isEmpty() && label.length() <= LONGEST_NAME;
  }

  private static String withoutColon(String label) {
    String spaced = Words.singleSpaced(label);
    int end = spaced.length();
    while (end > 0 && (spaced.charAt(end - 1) == ':' || spaced.charAt(end - 1) == ' ')) {
      end--;
    }
    return spaced.substring(0, end);
  }
}
