package org.colloquy.corenlp.coreference;

import org.colloquy.corenlp.feature.FeatureName;

/**
 * The weights of traits in pairs of an antecedent of one kind and an anaphor of another. Such a
 * weight is the sum of the model's weights for the trait by itself, with either kind, and with both
 * kinds.
 */
final class KindWeights {
  private final FeatureWeights weights;
  private final FeatureName first;
  private final FeatureName second;
  private final FeatureName both;
  private final FeatureName ofFirst;
  private final FeatureName ofSecond;
  private final double[] traits = new double[PairTraits.count()];

  KindWeights(FeatureWeights weights, String firstKind, String secondKind) {
    this.weights = weights;
    this.first = FeatureName.of("_m1=" + firstKind);
    this.second = FeatureName.of("_m2=" + secondKind);
    this.both = FeatureName.of("_ms=" + firstKind + "_" + secondKind);
    this.ofFirst = FeatureName.of("_1_ms=" + firstKind + "_" + secondKind);
    this.ofSecond = FeatureName.of("_2_ms=" + firstKind + "_" + secondKind);
    for (int i = 0; i < traits.length; i++) {
      traits[i] = ofPair(PairTraits.hash(i));
    }
  }

  /** Returns the weight of the trait at this place in {@link PairTraits}. */
  double of(int place) {
    return traits[place];
  }

  /** Returns the weight of any feature of a pair, by the hash of its name. */
  double ofPair(long name) {
    return weights.of(name)
        + weights.of(first.after(name))
        + weights.of(second.after(name))
        + weights.of(both.after(name));
  }

  /** Returns the additional weight of the antecedent's own features in such a pair. */
  double ofFirst(MentionFeatures features) {
    return features.sum(weights, ofFirst);
  }

  /** Returns the additional weight of the anaphor's own features in such a pair. */
  double ofSecond(MentionFeatures features) {
    return features.sum(weights, ofSecond);
  }
}
