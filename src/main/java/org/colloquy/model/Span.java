package org.colloquy.model;

/**
 * A span: a half-open stretch of a transcript's text, {@code text.substring(start, end)}.
 *
 * <p>For {@code "Jane: Hello"}, the span of {@code Hello} is {@code [6, 11)}.
 *
 * @param start 0-based offset of the first UTF-16 code unit
 * @param end 0-based offset behind the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0) {
      throw new IllegalArgumentException("start must not be negative: " + start);
    }
    if (end < start) {
      throw new IllegalArgumentException("end " + end + " lies before start " + start);
    }
  }

  /** The number of UTF-16 code units in the span. */
  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Returns the span of the same length whose offsets are larger by this number. */
  public Span moved(int by) {
    return new Span(start + by, end + by);
  }

  /** Whether the code unit at the 0-based offset is in the span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether the other span lies in this one; every span contains itself. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Returns the text of the span. {@code text} must be the text whose offsets the span holds. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /**
   * Returns the span without white space at either end; an empty span at {@code start} if it holds
   * nothing else.
   */
  public Span trimmedIn(String text) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return from == to ? new Span(start, start) : new Span(from, to);
  }

  /**
   * Whether the character is white space for this program: Java's white space, no-break spaces, the
   * zero-width space or the byte-order mark.
   */
  public static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }

  /** Compares by start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
