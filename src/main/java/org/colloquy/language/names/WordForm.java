package org.colloquy.language.names;

import org.colloquy.language.feature.FeatureName;

/**
 * What every model reads off a word, whatever stands around it.
 *
 * @param word spelt the American way, as the models were trained
 * @param hash of the word
 * @param cluster the cluster of words that occur alike
 * @param capitalised a capital and then no other, two code units at least
 * @param small without any capital, and not empty
 * @param letters with a letter
 */
record WordForm(
    String word,
    FeatureName hash,
    FeatureName cluster,
    boolean capitalised,
    boolean small,
    boolean letters) {
  static WordForm of(String word, FeatureName cluster) {
    int capitals = 0;
    boolean letters = false;
    for (int i = 0; i < word.length(); i++) {
      char unit = word.charAt(i);
      capitals += Character.isUpperCase(unit) ? 1 : 0;
      letters |= Character.isLetter(unit);
    }
    boolean capitalised = false;
    if (word.length() >= 2) {
      char first = word.charAt(0);
      capitalised =
          Character.isUpperCase(first) && capitals == 1
              || Character.isTitleCase(first) && capitals == 0;
    }
    return new WordForm(
        word,
        FeatureName.of(word),
        cluster,
        capitalised,
        capitals == 0 && !word.isEmpty(),
        letters);
  }

  boolean isSameWordAs(WordForm other) {
    return hash.hash() == other.hash.hash();
  }
}
