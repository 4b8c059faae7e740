package org.colloquy.entity.reference;

import java.util.List;
import org.colloquy.entity.talk.Pointer;

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
   * @param words of each candidate, then of nobody named, whose are the words around by their
   *     places: {@code -1:thank}
   */
  record Alternatives(List<Integer> referents, List<float[]> features, List<List<String>> words) {}
}
