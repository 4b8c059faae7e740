package org.colloquy.entity.reference;

import edu.stanford.nlp.optimization.DiffFunction;
import edu.stanford.nlp.optimization.QNMinimizer;
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
    Map<String, Integer> counts = new TreeMap<>();
    examples.forEach(e -> e.alternatives().words().forEach(x -> counts.merge(x, 1, Integer::sum)));
    counts.forEach(
        (word, n) -> {
          if (n >= OFTEN) {
            words.put(word, inputs + words.size());
          }
        });
    QNMinimizer minimizer = new QNMinimizer();
    minimizer.shutUp();
    double[] weights =
        minimizer.minimize(
            new Loss(examples), TOLERANCE, new double[inputs + words.size()]);
    Map<String, Double> wordWeights = new TreeMap<>();
    words.forEach((word, i) -> wordWeights.put(word, weights[i]));
    return new Scorer(Arrays.copyOf(weights, inputs), wordWeights);
  }

  /** What is to be as small as possible, with its gradient. */
  private final class Loss implements DiffFunction {
    private final List<LearntDecision> examples;

    Loss(List<LearntDecision> examples) {
      this.examples = examples;
    }

    @Override
    public int domainDimension() {
      return inputs + words.size();
    }

    @Override
    public double valueAt(double[] w) {
      double loss = 0;
      for (LearntDecision example : examples) {
        loss -= example.weight() * Math.log(Math.max(LEAST, rightShare(example, shares(example, w))));
      }
      for (int i = 0; i < w.length; i++) {
        loss += penalty(i) * w[i] * w[i] / 2;
      }
      return loss;
    }

    @Override
    public double[] derivativeAt(double[] w) {
      double[] gradient = new double[w.length];
      for (LearntDecision example : examples) {
        double[] shares = shares(example, w);
        double right = Math.max(LEAST, rightShare(example, shares));
        for (int c = 0; c < shares.length; c++) {
          double excess = shares[c] - (example.right()[c] ? shares[c] / right : 0);
          add(example, c, excess * example.weight(), gradient);
        }
      }
      for (int i = 0; i < w.length; i++) {
        gradient[i] += penalty(i) * w[i];
      }
      return gradient;
    }

    private double penalty(int weight) {
      return weight < inputs ? OF_FEATURES : OF_WORDS;
    }

    private void add(LearntDecision example, int candidate, double amount, double[] gradient) {
      float[] x = example.alternatives().features().get(candidate);
      for (int i = 0; i < inputs; i++) {
        if (x[i] != 0) {
          gradient[i] += amount * x[i];
        }
      }
      if (candidate == example.right().length - 1) {
        for (String word : example.alternatives().words()) {
          Integer i = words.get(word);
          if (i != null) {
            gradient[i] += amount;
          }
        }
      }
    }

    private double rightShare(LearntDecision example, double[] shares) {
      double right = 0;
      for (int c = 0; c < shares.length; c++) {
        right += example.right()[c] ? shares[c] : 0;
      }
      return right;
    }

    private double[] shares(LearntDecision example, double[] w) {
      Map<String, Double> ofWords = new TreeMap<>();
      for (String word : example.alternatives().words()) {
        Integer i = words.get(word);
        if (i != null) {
          ofWords.put(word, w[i]);
        }
      }
      return new Scorer(Arrays.copyOf(w, inputs), ofWords).probabilities(example.alternatives());
    }
  }
}
