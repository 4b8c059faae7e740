package org.colloquy.language.sentiment;

import org.colloquy.model.Sentiment;
import org.colloquy.model.Words;

/**
 * A sentence that people rated, as the model sees it.
 *
 * @param article what it was taken from
 * @param rating on the scale of the reports, −2 to +2
 * @param label its class by the rating: 0 negative, 1 neutral, 2 positive
 * @param words how many it has
 */
record RatedSentence(String article, double rating, int label, int words, Sentiment raw) {
  /** How much wider the scale of the ratings is than that of the reports. */
  private static final double SCALE = 2;

  static RatedSentence of(RatedText text, double edge, Sentiment raw) {
    return new RatedSentence(
            text.article(), text.rating() / SCALE, 0, Words.count(text.text()), raw)
        .with(edge);
  }

  /** The same, neutral if its rating on −4 … +4 is nearer to 0 than {@code edge}. */
  RatedSentence with(double edge) {
    boolean neutral = Math.abs(rating * SCALE) < edge;
    return new RatedSentence(
        article, rating, neutral ? 1 : 1 + (int) Math.signum(rating), words, raw);
  }

  /** The probabilities of the three classes in a distribution over five. */
  static double[] inThree(Sentiment sentiment) {
    return new double[] {
      sentiment.veryNegative() + sentiment.negative(),
      sentiment.neutral(),
      sentiment.positive() + sentiment.veryPositive()
    };
  }
}
