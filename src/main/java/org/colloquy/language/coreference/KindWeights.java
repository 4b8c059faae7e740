package org.colloquy.language.coreference;

import org.colloquy.language.feature.FeatureName;

/**
 * What each trait weighs in a pair of an antecedent and an anaphor of two given kinds: the model
 * has weights for the trait as such, together with either kind, and together with both.
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

  /** The weight of the trait at this place of {@link PairTraits}. */
  double of(int place) {
    return traits[place];
  }

  /** The weight of any feature of a pair, by the hash of its name. */
  double ofPair(long name) {
    return weights.of(name)
        + weights.of(first.after(name))
        + weights.of(second.after(name))
        + weights.of(both.after(name));
  }

  /** What the antecedent's own features weigh in such a pair, beyond what they always do. */
  double ofFirst(MentionFeatures features) {
    return features.sum(weights, ofFirst);
  }

  /** What the anaphor's own features weigh in such a pair, beyond what they always do. */
  double ofSecond(MentionFeatures features) {
    return features.sum(weights, ofSecond);
  }
}
