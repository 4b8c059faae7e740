package org.colloquy.transcript.utterance;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.colloquy.model.Words;
import org.colloquy.transcript.format.CleanText;

/**
 * An utterance: a stretch of speech that the file's format delimits, such as a caption, a segment
 * of a machine transcript or a row of a table.
 *
 * @param speaker the label that the file gives: {@code Jane Roe}, {@code SPEAKER_00}; empty if
 *     none, or if it is too long for a name
 * @param text what is said; it may be part of a sentence
 * @param begins whether somebody else speaks than before, though neither may be named
 * @param opensParagraph whether a pause or the format separates it from the utterance before
 * @param start when it begins, in milliseconds; empty if the file does not say
 * @param end when it ends, in milliseconds; empty if the file does not say
 */
record Utterance(
    Optional<String> speaker,
    String text,
    boolean begins,
    boolean opensParagraph,
    OptionalLong start,
    OptionalLong end) {
  /** A longer field, in UTF-16 code units, holds no name. */
  private static final int LONGEST_NAME = 200;

  Utterance {
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    speaker = speaker.map(Utterance::withoutColon).filter(Utterance::isName);
  }

  /** Returns the same utterance with clean text: a format's escapes may have hidden what is not. */
  Utterance cleaned() {
    return new Utterance(
        speaker.map(label -> CleanText.of(label).text()),
        Words.singleSpaced(CleanText.of(text).text()),
        begins,
        opensParagraph,
        start,
        end);
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
