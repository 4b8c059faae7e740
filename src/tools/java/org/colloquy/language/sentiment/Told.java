package org.colloquy.language.sentiment;

import org.colloquy.model.Sentiment;

/** A prediction: a rated sentence and the distribution predicted for it. */
record Told(RatedSentence sentence, Sentiment sentiment) {
  private static final double LEAST = 1e-9;

  double logLoss() {
    double right = RatedSentence.inThree(sentiment)[sentence.label()];
    return -StrictMath.log(Math.max(right, LEAST));
  }

  /** The expected value minus the rating, on −2 … +2. */
  double error() {
    return sentiment.expected() - sentence.rating();
  }

  /** The likeliest of the three classes; the more negative one if two are equally likely. */
  int likeliest() {
    double[] p = RatedSentence.inThree(sentiment);
    int best = 0;
    for (int k = 1; k < p.length; k++) {
      best = p[k] > p[best] ? k : best;
    }
    return best;
  }
}
