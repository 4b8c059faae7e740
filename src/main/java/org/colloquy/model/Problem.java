package org.colloquy.model;

import java.util.Comparator;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A problem: something that a person should know of or look at.
 *
 * @param severity how bad it is
 * @param code what kind of problem it is
 * @param transcript id of the file
 * @param line 1-based; empty if the problem concerns the whole file
 * @param column 1-based, in UTF-16 code units; empty if the problem concerns the whole file
 * @param message what is wrong and what to do, in full sentences; not blank
 */
public record Problem(
    Severity severity,
    ProblemCode code,
    String transcript,
    OptionalInt line,
    OptionalInt column,
    String message)
    implements Comparable<Problem> {
  /** How bad a problem is. */
  public enum Severity {
    /** The file is not in the reports. */
    ERROR("error"),
    /** The file is in the reports, but a figure may be wrong. */
    WARNING("warning"),
    /** Worth knowing; nothing is wrong. */
    NOTE("note");

    private final String printed;

    Severity(String printed) {
      this.printed = printed;
    }

    /** The word for it in the reports. */
    public String printed() {
      return printed;
    }
  }

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::transcript)
          .thenComparingInt(p -> p.line().orElse(0))
          .thenComparingInt(p -> p.column().orElse(0))
          .thenComparing(Problem::severity)
          .thenComparing(Problem::code)
          .thenComparing(Problem::message);

  public Problem {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(transcript, "transcript");
    if (line.isPresent() && line.getAsInt() < 1 || column.isPresent() && column.getAsInt() < 1) {
      throw new IllegalArgumentException("lines and columns are counted from 1");
    }
    if (message.isBlank()) {
      throw new IllegalArgumentException("a problem has a message: " + code);
    }
  }

  /** Makes a problem of a whole file. */
  public static Problem ofFile(
      Severity severity, ProblemCode code, String transcript, String message) {
    return new Problem(
        severity, code, transcript, OptionalInt.empty(), OptionalInt.empty(), message);
  }

  /** Makes a problem at a place in the file. */
  public static Problem at(
      Severity severity, ProblemCode code, String transcript, TextPosition place, String message) {
    return new Problem(
        severity,
        code,
        transcript,
        OptionalInt.of(place.line()),
        OptionalInt.of(place.column()),
        message);
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
