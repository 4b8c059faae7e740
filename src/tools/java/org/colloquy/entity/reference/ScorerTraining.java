package org.colloquy.entity.reference;

import edu.stanford.nlp.optimization.AbstractCachingDiffFunction;
import edu.stanford.nlp.optimization.QNMinimizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns a scorer: the weights that maximise the logarithm of the right candidates' share, less a
 * penalty of half their squares (a conditional logit model), found by L-BFGS. There is one such
 * maximum but for ties, so the same examples give the same weights.
 */
final class ScorerTraining {
  /** The penalties of a feature and of a word, chosen by cross-validation over transcripts. */
  private static final double OF_FEATURES = 3;

  private static final double OF_REGISTER = 20;
  private static final double OF_WORDS = 10;

  /** How often a word must stand there to have a weight. */
  private static final int OFTEN = 6;

  private static final double TOLERANCE = 1e-5;
  private static final double LEAST = 1e-12;

  private final int inputs;
  private final Map<String, Integer> words = new TreeMap<>();

  /**
   * @param inputs the number of features
   */
  ScorerTraining(int inputs) {
    this.inputs = inputs;
  }

  /** Returns the scorer that fits the examples best. */
  Scorer learn(List<LearntDecision> examples) {
    Map<String, Double> counts = new TreeMap<>();
    examples.forEach(
        e ->
            e.alternatives()
                .words()
                .forEach(of -> of.forEach(x -> counts.merge(x, e.weight(), Double::sum))));
    counts.forEach(
        (word, n) -> {
          if (n >= OFTEN) {
            words.put(word, inputs + words.size());
          }
        });
    QNMinimizer minimizer = new QNMinimizer();
    minimizer.shutUp();
    List<Example> sparse = new ArrayList<>();
    examples.forEach(e -> sparse.add(new Example(e)));
    double[] weights =
        minimizer.minimize(new Loss(sparse), TOLERANCE, new double[inputs + words.size()]);
    Map<String, Double> wordWeights = new TreeMap<>();
    words.forEach((word, i) -> wordWeights.put(word, weights[i]));
    return new Scorer(Arrays.copyOf(weights, inputs), wordWeights);
  }

  /** An example, with the indexes and values of the features that are not zero. */
  private final class Example {
    private final int[][] indexes;
    private final float[][] values;
    private final boolean[] right;
    private final double weight;

    Example(LearntDecision decision) {
      List<float[]> features = decision.alternatives().features();
      this.indexes = new int[features.size()][];
      this.values = new float[features.size()][];
      this.right = decision.right();
      this.weight = decision.weight();
      for (int c = 0; c < indexes.length; c++) {
        fill(c, features.get(c), decision.alternatives().words().get(c));
      }
    }

    private void fill(int candidate, float[] features, List<String> around) {
      int[] index = new int[features.length + around.size()];
      float[] value = new float[index.length];
      int n = 0;
      for (int i = 0; i < features.length; i++) {
        if (features[i] != 0) {
          index[n] = i;
          value[n++] = features[i];
        }
      }
      for (String word : around) {
        if (words.containsKey(word)) {
          index[n] = words.get(word);
          value[n++] = 1;
        }
      }
      indexes[candidate] = Arrays.copyOf(index, n);
      values[candidate] = Arrays.copyOf(value, n);
    }

    private double[] shares(double[] w) {
      double[] shares = new double[right.length];
      double most = Double.NEGATIVE_INFINITY;
      for (int c = 0; c < shares.length; c++) {
        for (int i = 0; i < indexes[c].length; i++) {
          shares[c] += w[indexes[c][i]] * values[c][i];
        }
        most = Math.max(most, shares[c]);
      }
      double sum = 0;
      for (int c = 0; c < shares.length; c++) {
        shares[c] = StrictMath.exp(shares[c] - most);
        sum += shares[c];
      }
      for (int c = 0; c < shares.length; c++) {
        shares[c] /= sum;
      }
      return shares;
    }

    /** Adds the example's part of the gradient, and returns that of the loss. */
    double add(double[] w, double[] gradient) {
      double[] shares = shares(w);
      double share = 0;
      for (int c = 0; c < shares.length; c++) {
        share += right[c] ? shares[c] : 0;
      }
      share = Math.max(LEAST, share);
      for (int c = 0; c < shares.length; c++) {
        double excess = weight * (shares[c] - (right[c] ? shares[c] / share : 0));
        for (int i = 0; i < indexes[c].length; i++) {
          gradient[indexes[c][i]] += excess * values[c][i];
        }
      }
      return -weight * StrictMath.log(share);
    }
  }

  /** What is to be as small as possible, with its gradient. */
  private final class Loss extends AbstractCachingDiffFunction {
    private final List<Example> examples;

    Loss(List<Example> examples) {
      this.examples = examples;
    }

    @Override
    public int domainDimension() {
      return inputs + words.size();
    }

    @Override
    protected void calculate(double[] w) {
      Arrays.fill(derivative, 0);
      value = 0;
      for (Example example : examples) {
        value += example.add(w, derivative);
      }
      for (int i = 0; i < w.length; i++) {
        double penalty = i < inputs / 2 ? OF_FEATURES : i < inputs ? OF_REGISTER : OF_WORDS;
        value += penalty * w[i] * w[i] / 2;
        derivative[i] += penalty * w[i];
      }
    }
  }
}
