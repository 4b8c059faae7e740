package org.colloquy.corenlp.classifier;

import org.colloquy.corenlp.feature.FeatureName;

/**
 * The weights of a word in one model: what it adds to the scores of labels, whatever its context. A
 * row is an offset in {@link Weights}, or −1 for none.
 *
 * @param form the form that every model reads
 * @param shape its shape in this model
 * @param clusterInPair its cluster in the features of pairs of labels
 * @param isShort whether it is so short that the word beyond it matters, too
 * @param own its sums of weights for each label of the word itself
 * @param before its sums of weights for each label of the word after it
 * @param after its sums of weights for each label of the word before it
 * @param nearBefore its row of weights for the labels of a word shortly after it
 * @param nearAfter its row of weights for the labels of a word shortly before it
 * @param pairOwn its rows of weights for the label of the word before it and its own
 * @param pairBefore its rows of weights for its own label and the next word's
 * @param pairAfter its row of weights for the labels of the two words before it
 */
record WordWeights(
    WordForm form,
    FeatureName shape,
    FeatureName clusterInPair,
    boolean isShort,
    double[] own,
    double[] before,
    double[] after,
    int nearBefore,
    int nearAfter,
    int[] pairOwn,
    int[] pairBefore,
    int pairAfter) {
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return form.hashCode();
  }
}
