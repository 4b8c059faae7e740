package org.colloquy.model;

import java.util.Objects;

/**
 * A part of a page that nobody said: player controls, headline, copyright, biography.
 *
 * @param span the part, white space around it left out
 * @param kind what it is
 */
public record Furniture(Span span, Kind kind) {
  /** What a piece of page furniture is. */
  public enum Kind {
    PLAYER,
    HEADLINE,
    BYLINE,
    DATELINE,
    CREDIT,
    SUMMARY,
    COPYRIGHT,
    BIOGRAPHY,
    APPEAL,
    OTHER
  }

  public Furniture {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
  }
}
