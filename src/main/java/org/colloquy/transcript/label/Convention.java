package org.colloquy.transcript.label;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How the files of a run mark who speaks: found for each file by itself, or set by the user. */
public enum Convention {
  /** Found for each file by the evidence in it. */
  AUTO(EnumSet.allOf(LabelFamily.class)),
  /** {@code JANE ROE, HOST:} and {@code Q}. */
  CAPITALS(EnumSet.of(LabelFamily.CAPITALS, LabelFamily.QUESTIONS)),
  /** {@code Jane Roe:}, with or without times, and {@code Speaker 1:}. */
  NAMES(EnumSet.of(LabelFamily.NAMES)),
  /** {@code JR:}, with the names in full here and there. */
  INITIALS(EnumSet.of(LabelFamily.INITIALS, LabelFamily.NAMES)),
  /** {@code jane:}. */
  HANDLES(EnumSet.of(LabelFamily.HANDLES)),
  /** {@code Q:} and {@code A:}. */
  QUESTIONS(EnumSet.of(LabelFamily.QUESTIONS)),
  /** {@code Ms. ROE.} */
  MEMBERS(EnumSet.of(LabelFamily.MEMBERS)),
  /** {@code Jane Roe} alone on a line. */
  ALONE(EnumSet.of(LabelFamily.ALONE));

  private final Set<LabelFamily> families;

  Convention(Set<LabelFamily> families) {
    this.families = families;
  }

  /** Whether labels of this family can occur. */
  boolean has(LabelFamily family) {
    return families.contains(family);
  }

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
