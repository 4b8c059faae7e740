package org.colloquy.corenlp.coreference;

import edu.stanford.nlp.stats.Counter;
import java.util.Map;
import org.colloquy.corenlp.feature.FeatureName;

/**
 * The weights of a linear model, found by the hash of the feature's name. A model in which two
 * names have one hash is refused. The probability that a name outside the model is taken for one of
 * its names is about 10^-13.
 */
final class FeatureWeights {
  private final NameSet names;
  private final double[] values;

  private FeatureWeights(NameSet names, double[] values) {
    this.names = names;
    this.values = values;
  }

  /**
   * Makes the table of a model's weights.
   *
   * @throws IllegalArgumentException if two names have one hash
   */
  static FeatureWeights of(Counter<String> model) {
    NameSet names = new NameSet(model.keySet().stream().mapToLong(FeatureName::hash).toArray());
    double[] values = new double[names.slots()];
    boolean[] taken = new boolean[names.slots()];
    for (Map.Entry<String, Double> entry : model.entrySet()) {
      int slot = names.slot(FeatureName.hash(entry.getKey()));
      if (taken[slot]) {
        throw new IllegalArgumentException("two features of the model have one hash");
      }
      taken[slot] = true;
      values[slot] = entry.getValue();
    }
    return new FeatureWeights(names, values);
  }

  /** Returns the weight of the feature with this hash; 0 if the model does not have it. */
  double of(long name) {
    return values[names.slot(name)];
  }
}
