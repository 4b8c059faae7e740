package org.colloquy.transcript.label;

import java.util.Locale;
import java.util.Optional;

/**
 * A label convention: how pages mark who speaks. The program finds it for each file, or the user
 * sets it for all files of a run.
 */
public enum Convention {
  /** The program finds the convention of each file from the evidence in it. */
  AUTO,
  /** {@code JANE ROE, HOST:} and {@code Q}. */
  CAPITALS,
  /** {@code Jane Roe:}, with or without times, and {@code Speaker 1:}. */
  NAMES,
  /** {@code JR:}, with the full names in some places. */
  INITIALS,
  /** {@code jane:}. */
  HANDLES,
  /** {@code Q:} and {@code A:}. */
  QUESTIONS,
  /** {@code Ms. ROE.} */
  MEMBERS,
  /** {@code Jane Roe} alone on a line. */
  ALONE,
  /** One person speaks, whether or not a label says so. */
  SPEECH;

  /** The word by which the user sets it and reports print it. */
  public String printed() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the convention with this word; empty if there is none. */
  public static Optional<Convention> of(String printed) {
    for (Convention convention : values()) {
      if (convention.printed().equals(printed)) {
        return Optional.of(convention);
      }
    }
    return Optional.empty();
  }
}
