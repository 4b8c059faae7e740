package org.colloquy.model;

/** The five classes of the sentiment model, from −2 to +2. */
public enum Tone {
  VERY_NEGATIVE,
  NEGATIVE,
  NEUTRAL,
  POSITIVE,
  VERY_POSITIVE
}
