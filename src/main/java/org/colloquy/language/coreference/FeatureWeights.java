package org.colloquy.language.coreference;

import edu.stanford.nlp.stats.Counter;
import java.util.Map;
import org.colloquy.language.feature.FeatureName;

/**
 * The weights of a linear model by the hash of the feature's name. No two names in the model have
 * one hash, or it is refused; that a name which is not in the model is taken for one that is has a
 * chance of one in 10^13.
 */
final class FeatureWeights {
  private final NameSet names;
  private final double[] values;

  private FeatureWeights(NameSet names, double[] values) {
    this.names = names;
    this.values = values;
  }

  /**
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

  /** The weight of the feature with this hash; 0 if the model has none. */
  double of(long name) {
    return values[names.slot(name)];
  }
}
