package org.colloquy.entity.reference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A linear scorer of candidates: the sum of the weights of a candidate's features, each times its
 * value, and those of its words. All arithmetic is of doubles in a fixed order.
 */
final class Scorer {
  private final double[] weights;
  private final Map<String, Double> wordWeights;

  /**
   * @param weights by the order of the features
   * @param wordWeights weights of words; other words weigh nothing
   */
  Scorer(double[] weights, Map<String, Double> wordWeights) {
    this.weights = weights.clone();
    this.wordWeights = new TreeMap<>(wordWeights);
  }

  int inputs() {
    return weights.length;
  }

  double weight(int feature) {
    return weights[feature];
  }

  Map<String, Double> wordWeights() {
    return wordWeights;
  }

  /** Probabilities: the exponentials of the scores, divided by their sum; nobody's is the last. */
  double[] probabilities(Decider.Alternatives alternatives) {
    List<float[]> vectors = alternatives.features();
    double[] scores = new double[vectors.size()];
    double most = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < scores.length; c++) {
      scores[c] = dot(vectors.get(c));
      for (String word : alternatives.words().get(c)) {
        scores[c] += wordWeights.getOrDefault(word, 0.0);
      }
      most = Math.max(most, scores[c]);
    }
    double sum = 0;
    for (int c = 0; c < scores.length; c++) {
      scores[c] = StrictMath.exp(scores[c] - most);
      sum += scores[c];
    }
    for (int c = 0; c < scores.length; c++) {
      scores[c] /= sum;
    }
    return scores;
  }

  private double dot(float[] features) {
    double sum = 0;
    for (int i = 0; i < features.length; i++) {
      if (features[i] != 0) {
        sum += weights[i] * features[i];
      }
    }
    return sum;
  }
}
