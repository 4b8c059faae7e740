package org.colloquy.transcript.format;

import java.util.Locale;
import java.util.Optional;

/** How the pages of a run mark who speaks: found for each file by itself, or set by the user. */
public enum Convention {
  /** Found for each file by the evidence in it. */
  AUTO,
  /** {@code JANE ROE, HOST:} and {@code Q}. */
  CAPITALS,
  /** {@code Jane Roe:}, with or without times, and {@code Speaker 1:}. */
  NAMES,
  /** {@code JR:}, with the names in full here and there. */
  INITIALS,
  /** {@code jane:}. */
  HANDLES,
  /** {@code Q:} and {@code A:}. */
  QUESTIONS,
  /** {@code Ms. ROE.} */
  MEMBERS,
  /** {@code Jane Roe} alone on a line. */
  ALONE;

  /** The form in which it is set and written down. */
  public String printed() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The convention that is set in this form, if there is one. */
  public static Optional<Convention> of(String printed) {
    for (Convention convention : values()) {
      if (convention.printed().equals(printed)) {
        return Optional.of(convention);
      }
    }
    return Optional.empty();
  }
}
