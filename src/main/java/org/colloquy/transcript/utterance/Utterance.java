package org.colloquy.transcript.utterance;

import java.util.Objects;
import java.util.Optional;
import org.colloquy.model.Words;

/**
 * An utterance: a stretch of speech that the file's format delimits, such as a caption, a segment
 * of a machine transcript or a row of a table.
 *
 * @param speaker the label that the file gives: {@code Jane Roe}, {@code SPEAKER_00}; empty if none
 * @param text what is said; it may be part of a sentence
 * @param opensParagraph whether a pause or the format separates it from the utterance before
 */
record Utterance(Optional<String> speaker, String text, boolean opensParagraph) {
  Utterance {
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(text, "text");
    speaker = speaker.map(Utterance::withoutColon).filter(label -> !label.isEmpty());
  }

  private static String withoutColon(String label) {
    String spaced = Words.singleSpaced(label);
    while (spaced.endsWith(":")) {
      spaced = spaced.substring(0, spaced.length() - 1).strip();
    }
    return Words.singleSpaced(spaced);
  }
}
