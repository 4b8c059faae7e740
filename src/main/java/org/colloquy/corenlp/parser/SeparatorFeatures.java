package org.colloquy.corenlp.parser;

import org.colloquy.corenlp.feature.FeatureName;

/**
 * The features of the separators between the heads of two trees: the first separator, and how many
 * there are.
 */
final class SeparatorFeatures {
  private final long firstWord;
  private final long firstWordAndLabel;
  private final long secondWord;
  private final long secondWordAndLabel;
  private final long labels;

  SeparatorFeatures(String first, String second) {
    String between = "Sepb" + first + second + "-";
    firstWord = FeatureName.hash(first + "w" + between);
    firstWordAndLabel = FeatureName.hash(first + "wc" + between);
    secondWord = FeatureName.hash(second + "w" + between);
    secondWordAndLabel = FeatureName.hash(second + "wc" + between);
    labels = FeatureName.hash(first + "c" + second + "c" + between);
  }

  /**
   * Adds the features of two trees; none if either is null.
   *
   * @param first the tree that comes first in the names of the features
   * @param left the one of the two that comes first in the sentence; {@code right} is the other one
   */
  void add(
      StateFeatures features,
      Separators separators,
      Node first,
      Node second,
      Node left,
      Node right) {
    if (first == null || second == null) {
      return;
    }
    String sign = separators.first(left, right);
    if (!sign.isEmpty()) {
      add(features, FeatureName.of(sign + "-"), first, second);
    }
    int count = separators.between(left, right);
    add(features, FeatureName.of(count + "-"), first, second);
  }

  private void add(StateFeatures features, FeatureName separator, Node first, Node second) {
    FeatureName word1 = first.head().word().name();
    FeatureName word2 = second.head().word().name();
    features.add(word1.after(separator.after(firstWord)));
    features.add(first.label().joined().after(word1.after(separator.after(firstWordAndLabel))));
    features.add(word2.after(separator.after(secondWord)));
    features.add(second.label().joined().after(word2.after(separator.after(secondWordAndLabel))));
    features.add(
        second.label().joined().after(first.label().name().after(separator.after(labels))));
  }
}
