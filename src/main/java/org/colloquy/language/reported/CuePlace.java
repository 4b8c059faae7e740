package org.colloquy.language.reported;

import java.util.Objects;
import org.colloquy.language.reported.ParsedSentence.Stretch;

/**
 * A place in a sentence where something may be reported. Indexes are 0-based and count marks.
 *
 * @param cue the word of saying
 * @param form how it reports
 * @param word the verb or noun, or the first word of a fixed phrase
 * @param words the words of the cue
 */
record CuePlace(SpeechCue cue, Form form, int word, Stretch words) {
  /** How a cue reports. */
  enum Form {
    VERB,
    NOUN,
    /** {@code she's like}, {@code he was all}. */
    LIKE,
    /** {@code she goes}. */
    GO,
    /** {@code according to}. */
    ACCORDING
  }

  CuePlace {
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(form, "form");
  }

  /** The index behind the cue. */
  int end() {
    return words.last() + 1;
  }
}
