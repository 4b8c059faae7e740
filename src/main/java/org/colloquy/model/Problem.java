package org.colloquy.model;

import java.util.Comparator;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Something that a person should know of or look at.
 *
 * @param severity how bad it is
 * @param code what it is
 * @param transcript id of the file
 * @param line 1-based, if the problem has a place
 * @param column 1-based, in UTF-16 code units, if the problem has a place
 * @param message what is the matter and what to do, in full sentences
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

    /** The form that stands in the reports. */
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

  /** A problem of a whole file. */
  public static Problem ofFile(
      Severity severity, ProblemCode code, String transcript, String message) {
    return new Problem(
        severity, code, transcript, OptionalInt.empty(), OptionalInt.empty(), message);
  }

  /** A problem at a place, {@code offset} UTF-16 code units into {@code text}. */
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
