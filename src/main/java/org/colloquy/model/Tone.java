package org.colloquy.model;

/** A tone: one of the five classes of the sentiment model, from −2 to +2, in this order. */
public enum Tone {
  VERY_NEGATIVE,
  NEGATIVE,
  NEUTRAL,
  POSITIVE,
  VERY_POSITIVE
}
