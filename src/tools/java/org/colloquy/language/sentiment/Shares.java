package org.colloquy.language.sentiment;

import java.util.List;

/** How often each class is what people said. */
final class Shares {
  private static final int CLASSES = 3;

  private final double[] shares = new double[CLASSES];

  Shares(List<RatedSentence> sentences) {
    sentences.forEach(s -> shares[s.label()] += 1.0 / sentences.size());
  }

  double of(int ofClass) {
    return shares[ofClass];
  }

  /** The log loss of somebody who says of each sentence that it is of a class by its share. */
  double logLoss(RatedSentence sentence) {
    return -StrictMath.log(shares[sentence.label()]);
  }
}
