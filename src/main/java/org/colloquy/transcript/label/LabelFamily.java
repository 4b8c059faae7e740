package org.colloquy.transcript.label;

/** Kinds of labels that are believed on different evidence. */
public enum LabelFamily {
  /** Capitals, as on radio and television. */
  CAPITALS,
  /** Names as they are written: interviews, podcasts, machine transcripts. */
  NAMES,
  /** Names of accounts, in small letters. */
  HANDLES,
  /** {@code Q} for whoever asks. */
  QUESTIONS,
  /** A form of address, a name in capitals and a full stop, as in the record of a parliament. */
  MEMBERS
}
