package org.colloquy.language.tone;

import org.colloquy.model.Attitude;

/**
 * What a head of tone says of a labelled target.
 *
 * @param label 0 for negative, 1 for neutral, 2 for positive
 * @param logits of the three classes
 */
record LabelledLogits(Source source, int label, float[] logits) {
  /** Returns the same with a bias added. */
  LabelledLogits with(float[] bias) {
    float[] shifted = logits.clone();
    for (int k = 0; k < shifted.length; k++) {
      shifted[k] += bias[k];
    }
    return new LabelledLogits(source, label, shifted);
  }

  Attitude attitude() {
    float[] p = Softmax.of(logits);
    return new Attitude(p[0], p[1], p[2]);
  }

  /** The logarithm of the probability of its label, below 0. */
  double logLikelihood() {
    return StrictMath.log(Math.max(1e-9, Softmax.of(logits)[label]));
  }
}
