package org.colloquy.transcript.label;

/**
 * Kinds of labels that are believed on different evidence, in the order in which a paragraph that
 * fits several is read.
 */
public enum LabelFamily {
  /** A form of address, a name in capitals and a full stop, as in the record of a parliament. */
  MEMBERS,
  /** {@code Q} for whoever asks, {@code A} for whoever answers. */
  QUESTIONS,
  /** The initials of somebody whom the page names in full. */
  INITIALS,
  /** Capitals, as on radio and television. */
  CAPITALS,
  /** Names as they are written: interviews, podcasts, machine transcripts. */
  NAMES,
  /** Names of accounts, in small letters. */
  HANDLES,
  /** A name alone on its line, without a colon: calls of companies, parliaments. */
  ALONE,
  /** A name and a dash. */
  DASHES,
  /** A name in capitals and a full stop: press conferences. */
  STOPS,
  /** A name in bold print, without a colon. */
  BOLD
}
