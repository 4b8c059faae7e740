package org.colloquy.entity.reference;

import java.util.List;

/** Decides what a word means; training puts another one in the model's place. */
interface Decider {
  /**
   * @param mention 0-based index of the mention
   * @param pointer its kind
   * @return the choice, and what the rest of the transcript is to be read with
   */
  Decision decide(int mention, Pointer pointer, Alternatives alternatives);

  /**
   * What a word may mean, and what is known of each candidate.
   *
   * @param referents 0-based indexes of the candidates
   * @param features of each candidate in this order, then of nobody named
   * @param words the words around, by their places: {@code -1:thank}; they speak for or against
   *     nobody named
   */
  record Alternatives(List<Integer> referents, List<float[]> features, List<String> words) {}

  /**
   * A decision.
   *
   * @param choice all candidates with their probabilities
   * @param taken the referent that counts as meant; {@link Talk#NONE} if it stays open
   */
  record Decision(Choice choice, int taken) {}
}
