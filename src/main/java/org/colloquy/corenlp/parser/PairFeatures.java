package org.colloquy.corenlp.parser;

import org.colloquy.corenlp.feature.FeatureName;

/**
 * The features of a pair of trees or tokens: all combinations of two components of each, the head's
 * word and one other.
 */
final class PairFeatures {
  private final Component[] ofFirst;
  private final Component[] ofSecond;
  private final long neither;
  private final long[] firstAlone = new long[2];
  private final long[] secondAlone = new long[2];
  private final long[] both = new long[4];

  /**
   * @param first the first one's name in the names of features, {@code S0}
   * @param moreOfFirst the first one's other component
   * @param second the second one's name in the names of features
   * @param moreOfSecond the second one's other component
   */
  PairFeatures(String first, Component moreOfFirst, String second, Component moreOfSecond) {
    ofFirst = new Component[] {Component.WORD, moreOfFirst};
    ofSecond = new Component[] {Component.WORD, moreOfSecond};
    neither = FeatureName.hash(first + "n" + second + "n");
    for (int i = 0; i < 2; i++) {
      firstAlone[i] = FeatureName.hash(first + ofFirst[i].sign() + second + "n-");
      secondAlone[i] = FeatureName.hash(first + "n" + second + ofSecond[i].sign() + "-");
      for (int j = 0; j < 2; j++) {
        both[2 * i + j] =
            FeatureName.hash(first + ofFirst[i].sign() + second + ofSecond[j].sign() + "-");
      }
    }
  }

  void add(StateFeatures features, Node first, Node second) {
    if (first == null && second == null) {
      features.add(neither);
    } else if (first == null) {
      features.add(ofSecond[0].of(second).name().after(secondAlone[0]));
      features.add(ofSecond[1].of(second).name().after(secondAlone[1]));
    } else if (second == null) {
      features.add(ofFirst[0].of(first).name().after(firstAlone[0]));
      features.add(ofFirst[1].of(first).name().after(firstAlone[1]));
    } else {
      for (int i = 0; i < both.length; i++) {
        features.add(
            ofSecond[i & 1]
                .of(second)
                .joined()
                .after(ofFirst[i >> 1].of(first).name().after(both[i])));
      }
    }
  }
}
