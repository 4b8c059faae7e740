package org.colloquy.corenlp.classifier;

import org.colloquy.corenlp.feature.FeatureName;

/**
 * The form of a word: all that every model reads from the word itself, without its context.
 *
 * @param word the word in American spelling, with which the models were trained
 * @param hash the word's hash
 * @param cluster the word's cluster, see {@link WordClusters}
 * @param capitalised whether its first letter is its only capital and it has at least two UTF-16
 *     code units
 * @param small whether it has no capital and is not empty
 * @param letters whether it has at least one letter
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
