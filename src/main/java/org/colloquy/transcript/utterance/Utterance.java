package org.colloquy.transcript.utterance;

import java.util.Objects;
import java.util.Optional;
import org.colloquy.model.Words;

/**
 * A stretch of speech as a format with a structure of its own gives it: a caption, a segment of a
 * machine transcript, a row of a table.
 *
 * @param speaker the label given, if any: {@code Jane Roe}, {@code SPEAKER_00}
 * @param text what is said; may be part of a sentence
 * @param opensParagraph whether a pause or the format parts it from what the same speaker said
 *     before
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
