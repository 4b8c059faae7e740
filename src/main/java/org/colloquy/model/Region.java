package org.colloquy.model;

/** A region: a stretch of text with the kind of text it is. */
record Region(Kind kind, Span span) implements Comparable<Region> {
  enum Kind {
    SPEECH,
    LABEL,
    DIRECTION,
    FURNITURE
  }

  @Override
  public int compareTo(Region other) {
    return span.compareTo(other.span);
  }
}
