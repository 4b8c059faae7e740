package org.colloquy.entity.reference;

/**
 * The probabilities from which on a word counts as meaning somebody.
 *
 * @param pronoun of he, she, it and they
 * @param phrase of phrases
 * @param you of you
 */
record Thresholds(double pronoun, double phrase, double you) {
  static final Thresholds SHIPPED = new Thresholds(0.6, 0.6, 0.4);

  double of(Pointer pointer) {
    return pointer == Pointer.YOU ? you : pointer.isPhrase() ? phrase : pronoun;
  }
}
