package org.colloquy.corenlp.coreference;

import edu.stanford.nlp.coref.data.Mention;
import edu.stanford.nlp.coref.statistical.StatisticalCorefProperties;
import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.stats.Counter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The linear model of pairs of mentions: a pair's score is a sum of weights. Safe for use by
 * several threads.
 */
final class PairModel {
  private final FeatureWeights weights;
  private final Map<String, Map<String, KindWeights>> kinds = new ConcurrentHashMap<>();
  private final double[] thresholds;

  /**
   * @param thresholds the probabilities above which two mentions are linked, for these pairs of
   *     antecedent and anaphor: two pronouns, a pronoun and another mention, another mention and a
   *     pronoun, two other mentions
   */
  PairModel(Counter<String> model, double... thresholds) {
    this.weights = FeatureWeights.of(model);
    this.thresholds = thresholds.clone();
  }

  static PairModel load(Properties settings) {
    return new PairModel(
        counter(StatisticalCorefProperties.rankingModelPath(settings)),
        StatisticalCorefProperties.pairwiseScoreThresholds(settings));
  }

  static Counter<String> counter(String path) {
    try {
      return IOUtils.readObjectFromURLOrClasspathOrFileSystem(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  FeatureWeights weights() {
    return weights;
  }

  /** Returns the weights for pairs of these kinds of antecedent and anaphor. */
  KindWeights of(String first, String second) {
    return kinds
        .computeIfAbsent(first, k -> new ConcurrentHashMap<>())
        .computeIfAbsent(second, k -> new KindWeights(weights, first, second));
  }

  /** Returns the probability, 0 to 1, that the model gives to a sum of weights. */
  static double probability(double sum) {
    return 1 - 1 / (1 + Math.exp(sum));
  }

  boolean links(Mention first, Mention second, double probability) {
    int pair = (first.isPronominal() ? 0 : 2) + (second.isPronominal() ? 0 : 1);
    return probability > thresholds[pair];
  }
}
