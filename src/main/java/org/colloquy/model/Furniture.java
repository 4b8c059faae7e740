package org.colloquy.model;

import java.util.Objects;

/**
 * A piece of page furniture, text that nobody said: player controls, headline, copyright,
 * biography.
 *
 * @param span the piece, without the white space around it
 * @param kind what kind of furniture it is
 */
public record Furniture(Span span, Kind kind) {
  /** The kind of a piece of page furniture. */
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
