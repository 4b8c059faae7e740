package org.colloquy.identity.link;

import java.util.Arrays;
import org.colloquy.model.lexicon.WordFile;
import org.colloquy.model.lexicon.WordLine;

/**
 * Weighs the features of a link: a logistic regression, whose weights the tool {@code LinkTrainer}
 * learns from links that people have judged.
 */
final class LinkModel {
  private static final String FILE = "links.tsv";

  private final double[] weights;

  /**
   * @param weights by the order of the features
   */
  LinkModel(double[] weights) {
    this.weights = weights.clone();
  }

  /**
   * Reads the weights that ship with the program.
   *
   * @throws IllegalStateException if a line is malformed
   */
  static LinkModel load() {
    double[] weights = new double[LinkFeature.values().length];
    for (WordLine line : WordFile.beside(LinkModel.class, FILE)) {
      if (line.fields().size() != 2) {
        throw line.malformed("a feature and its weight, with a tab between");
      }
      try {
        weights[LinkFeature.valueOf(line.fields().get(0)).ordinal()] =
            Double.parseDouble(line.fields().get(1));
      } catch (IllegalArgumentException e) {
        throw line.malformed("a feature of LinkFeature and its weight");
      }
    }
    return new LinkModel(weights);
  }

  /** Returns the probability that a link with these features is right, 0 to 1. */
  double probability(double[] features) {
    double sum = 0;
    for (int i = 0; i < features.length; i++) {
      sum += weights[i] * features[i];
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  @Override
  public String toString() {
    return Arrays.toString(weights);
  }
}
