package org.colloquy.model;

import java.util.Locale;

/** The kind of a problem; scripts may rely on the printed form. */
public enum ProblemCode {
  UNREADABLE_FILE,
  MALFORMED_FILE,
  EMPTY_FILE,
  BINARY_FILE,
  NO_SPEAKER,
  UNKNOWN_FORMAT,
  GUESSED_CHARSET,
  REPAIRED_CHARACTERS,
  LOST_CHARACTERS,
  OTHER_LANGUAGE,
  REFUSED_TIMES,
  REFUSED_LABEL,
  AMBIGUOUS_LABEL,
  INFERRED_SPEAKER,
  UNKNOWN_SPEAKER,
  UNMATCHED_ALIAS,
  NAMESAKES,
  AMBIGUOUS_PERSON,
  HE_AND_SHE,
  NO_DICTIONARY,
  UNSCORED_SENTENCES,
  ANALYSED_IN_PARTS,
  ANALYSIS_DEGRADED,
  ANALYSIS_FAILED,
  WAITING_FILE;

  /** The word for it in the reports: {@code no-speaker}. */
  public String printed() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
