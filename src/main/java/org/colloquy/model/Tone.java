package org.colloquy.model;

/**
 * A tone: one of the five classes of CoreNLP's sentiment model, from −2 to +2, in this order. What
 * is classed by its value on a {@link ToneScale} is in one of the three in the middle.
 */
public enum Tone {
  VERY_NEGATIVE,
  NEGATIVE,
  NEUTRAL,
  POSITIVE,
  VERY_POSITIVE
}
