package org.colloquy.model;

import java.util.OptionalInt;

/**
 * The attribution of a turn to a speaker, with how it is known.
 *
 * @param kind how it is known
 * @param speaker 0-based index into the cast's speakers; empty if and only if {@code kind} is
 *     {@link Kind#UNKNOWN}
 * @param confidence 0 (a guess) to 1 (printed in the transcript)
 * @param reason one sentence that gives the reason; empty if the turn is labelled
 */
public record Attribution(Kind kind, OptionalInt speaker, double confidence, String reason) {
  /** How the speaker of a turn is known. */
  public enum Kind {
    LABELLED("labelled"),
    INFERRED("inferred"),
    UNKNOWN("unknown");

    private final String printed;

    Kind(String printed) {
      this.printed = printed;
    }

    /** The word for it in the reports. */
    public String printed() {
      return printed;
    }
  }

  public Attribution {
    if (speaker.isPresent() == (kind == Kind.UNKNOWN)) {
      throw new IllegalArgumentException("a speaker is given unless unknown: " + kind);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence lies between 0 and 1: " + confidence);
    }
  }

  /** The attribution of a turn whose label names the speaker, with confidence 1. */
  public static Attribution labelled(int speaker) {
    return new Attribution(Kind.LABELLED, OptionalInt.of(speaker), 1, "");
  }

  /** The attribution of a turn whose speaker was inferred. */
  public static Attribution inferred(int speaker, double confidence, String reason) {
    return new Attribution(Kind.INFERRED, OptionalInt.of(speaker), confidence, reason);
  }

  /** The attribution of a turn whose speaker is unknown, with confidence 0. */
  public static Attribution unknown(String reason) {
    return new Attribution(Kind.UNKNOWN, OptionalInt.empty(), 0, reason);
  }
}
