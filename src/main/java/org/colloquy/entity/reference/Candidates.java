package org.colloquy.entity.reference;

import java.util.List;

/**
 * What a word may mean, and what is known of each of them.
 *
 * @param referents 0-based indexes
 * @param features of each referent in this order, then of nobody named
 * @param words the words around, by their places: {@code -1:thank}; they speak for or against
 *     nobody named
 */
record Candidates(List<Integer> referents, List<float[]> features, List<String> words) {}
