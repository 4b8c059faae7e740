package org.colloquy.language.sentiment;

import org.colloquy.model.Sentiment;

/** A rated sentence and the distribution that somebody tells for it. */
record Told(RatedSentence sentence, Sentiment sentiment) {
  private static final double LEAST = 1e-9;

  double logLoss() {
    double right = RatedSentence.inThree(sentiment)[sentence.label()];
    return -StrictMath.log(Math.max(right, LEAST));
  }

  /** By how much the expected value lies above the rating, on −2 … +2. */
  double error() {
    return sentiment.expected() - sentence.rating();
  }

  /** The likeliest of the three classes; of two equally likely ones the more negative. */
  int likeliest() {
    double[] p = RatedSentence.inThree(sentiment);
    int best = 0;
    for (int k = 1; k < p.length; k++) {
      best = p[k] > p[best] ? k : best;
    }
    return best;
  }
}
