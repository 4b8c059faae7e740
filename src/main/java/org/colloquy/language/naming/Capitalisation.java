package org.colloquy.language.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The capitalisation of the words after <i>the</i> in a transcript: with a capital ({@code the
 * Court}) or without.
 */
final class Capitalisation {
  private final Map<String, Integer> capitals = new HashMap<>();
  private final Map<String, Integer> small = new HashMap<>();

  Capitalisation(List<SentenceNames> sentences) {
    for (SentenceNames sentence : sentences) {
      for (int i = 1; i < sentence.size(); i++) {
        if (sentence.lower(i - 1).equals("the")) {
          Map<String, Integer> counts = sentence.isCapitalised(i) ? capitals : small;
          counts.merge(sentence.lower(i), 1, Integer::sum);
        }
      }
    }
  }

  /** Whether the word, given in lower case, mostly has a capital after <i>the</i>. */
  boolean isName(String word) {
    return capitals.getOrDefault(word, 0) > small.getOrDefault(word, 0);
  }
}
