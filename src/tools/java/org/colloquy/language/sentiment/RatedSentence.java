package org.colloquy.language.sentiment;

import org.colloquy.model.Sentiment;
import org.colloquy.model.Words;

/**
 * A sentence with people's rating and the model's sentiment.
 *
 * @param article the id of its article
 * @param rating the mean rating, on the scale of the reports, −2 to +2
 * @param label its class by the rating: 0 for negative, 1 for neutral, 2 for positive
 * @param words number of its words
 * @param raw the model's own distribution
 */
record RatedSentence(String article, double rating, int label, int words, Sentiment raw) {
  /** How much wider the scale of the ratings is than that of the reports. */
  private static final double SCALE = 2;

  static RatedSentence of(RatedText text, double edge, Sentiment raw) {
    return new RatedSentence(
            text.article(), text.rating() / SCALE, 0, Words.count(text.text()), raw)
        .with(edge);
  }

  /**
   * Returns the same sentence with the label for another border: it is neutral if its rating on −4
   * … +4 is nearer to 0 than {@code edge}.
   */
  RatedSentence with(double edge) {
    boolean neutral = Math.abs(rating * SCALE) < edge;
    return new RatedSentence(
        article, rating, neutral ? 1 : 1 + (int) Math.signum(rating), words, raw);
  }

  /** Returns the probabilities of three classes in a distribution over five. */
  static double[] inThree(Sentiment sentiment) {
    return new double[] {
      sentiment.veryNegative() + sentiment.negative(),
      sentiment.neutral(),
      sentiment.positive() + sentiment.veryPositive()
    };
  }
}
