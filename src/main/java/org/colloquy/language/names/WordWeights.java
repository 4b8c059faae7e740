package org.colloquy.language.names;

import org.colloquy.language.feature.FeatureName;

/**
 * What a word adds to the scores of labels in one model, whatever stands around it.
 *
 * @param form what every model reads off the word
 * @param shape what the word looks like to this model
 * @param clusterInPair its cluster in features of pairs of labels
 * @param isShort so short that the word beyond it matters, too
 * @param own sums of weights for each label of the word itself
 * @param before for the label of the word after it
 * @param after for the label of the word before it
 * @param nearBefore row of weights for each label of a word not far after it
 * @param nearAfter row of weights for each label of a word not far before it
 * @param pairOwn rows of weights for the label before the word and its own
 * @param pairBefore rows for its label and the one after
 * @param pairAfter row for the two labels before it
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
