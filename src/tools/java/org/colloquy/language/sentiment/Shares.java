package org.colloquy.language.sentiment;

import java.util.List;

/** The shares of the classes among people's ratings. */
final class Shares {
  private static final int CLASSES = 3;

  private final double[] shares = new double[CLASSES];

  Shares(List<RatedSentence> sentences) {
    sentences.forEach(s -> shares[s.label()] += 1.0 / sentences.size());
  }

  double of(int ofClass) {
    return shares[ofClass];
  }

  /** The log loss of a predictor that gives every sentence the shares as probabilities. */
  double logLoss(RatedSentence sentence) {
    return -StrictMath.log(shares[sentence.label()]);
  }
}
