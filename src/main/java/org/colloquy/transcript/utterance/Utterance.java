package org.colloquy.transcript.utterance;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.colloquy.model.Words;

/**
 * An utterance: a stretch of speech that the file's format delimits, such as a caption, a segment
 * of a machine transcript or a row of a table.
 *
 * @param speaker the label that the file gives: {@code Jane Roe}, {@code SPEAKER_00}; empty if none
 * @param text what is said; it may be part of a sentence
 * @param opensParagraph whether a pause or the format separates it from the utterance before
 * @param start when it begins, in milliseconds; empty if the file does not say
 * @param end when it ends, in milliseconds; empty if the file does not say
 */
record Utterance(
    Optional<String> speaker,
    String text,
    boolean opensParagraph,
    OptionalLong start,
    OptionalLong end) {
  Utterance {
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    speaker = speaker.map(Utterance::withoutColon).filter(label -> !label.isEmpty());
  }

  /** Returns the same utterance with another text. */
  Utterance withText(String other) {
    return new Utterance(speaker, other, opensParagraph, start, end);
  }

  private static String withoutColon(String label) {
    String spaced = Words.singleSpaced(label);
    while (spaced.endsWith(":")) {
      spaced = spaced.substring(0, spaced.length() - 1).strip();
    }
    return Words.singleSpaced(spaced);
  }
}
