package org.colloquy.model;

import java.util.OptionalInt;

/**
 * Who speaks a turn, and how that is known.
 *
 * @param kind how it is known
 * @param speaker index into the cast's speakers; empty exactly if {@code kind} is {@link
 *     Kind#UNKNOWN}
 * @param confidence 0 (a guess) to 1 (printed in the transcript)
 * @param reason one sentence; empty for a label that speaks for itself
 */
public record Attribution(Kind kind, OptionalInt speaker, double confidence, String reason) {
  /** How it is known who speaks. */
  public enum Kind {
    LABELLED("labelled"),
    INFERRED("inferred"),
    UNKNOWN("unknown");

    private final String printed;

    Kind(String printed) {
      this.printed = printed;
    }

    /** The form that stands in the reports. */
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

  public static Attribution labelled(int speaker) {
    return new Attribution(Kind.LABELLED, OptionalInt.of(speaker), 1, "");
  }

  public static Attribution inferred(int speaker, double confidence, String reason) {
    return new Attribution(Kind.INFERRED, OptionalInt.of(speaker), confidence, reason);
  }

  public static Attribution unknown(String reason) {
    return new Attribution(Kind.UNKNOWN, OptionalInt.empty(), 0, reason);
  }
}
