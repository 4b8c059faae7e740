package org.colloquy.entity.reference;

import java.util.List;

/** Weighs what a word may mean; training puts another one in the model's place. */
interface Decider {
  /**
   * @param mention 0-based index of the mention
   * @param pointer its kind
   * @return all candidates with their probabilities
   */
  Choice decide(int mention, Pointer pointer, Alternatives alternatives);

  /**
   * What a word may mean, and what is known of each candidate.
   *
   * @param referents 0-based indexes of the candidates
   * @param features of each candidate in this order, then of nobody named
   * @param words the words around, by their places: {@code -1:thank}; they speak for or against
   *     nobody named
   */
  record Alternatives(List<Integer> referents, List<float[]> features, List<String> words) {}
}
