package org.colloquy.entity.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Learns a scorer by gradient descent (Adam with decoupled decay) on the logarithm of the right
 * candidates' share.
 */
final class ScorerTraining {
  private static final int BATCH = 16;
  private static final double RATE = 0.01;

  /** How often a word must stand there to have a weight. */
  private static final int OFTEN = 6;

  private final int inputs;
  private final int epochs;
  private final double decay;
  private final Random random = new Random(1);
  private final Map<String, Integer> words = new TreeMap<>();
  private double[] w;
  private double[] m;
  private double[] v;
  private double[] g;

  /**
   * @param inputs how many features a candidate has
   * @param epochs how often all decisions are gone through
   * @param decay the part of a weight that a step at full rate takes away; for words, three times
   *     it
   */
  ScorerTraining(int inputs, int epochs, double decay) {
    this.inputs = inputs;
    this.epochs = epochs;
    this.decay = decay;
  }

  /** Learns the weights of the features, and those of words that stand there often. */
  Scorer learn(List<LearntDecision> examples) {
    Map<String, Integer> counts = new TreeMap<>();
    examples.forEach(e -> e.alternatives().words().forEach(x -> counts.merge(x, 1, Integer::sum)));
    counts.forEach(
        (word, n) -> {
          if (n >= OFTEN) {
            words.put(word, inputs + words.size());
          }
        });
    int size = inputs + words.size();
    w = new double[size];
    m = new double[size];
    v = new double[size];
    g = new double[size];
    List<LearntDecision> order = new ArrayList<>(examples);
    int step = 0;
    int steps = epochs * ((order.size() + BATCH - 1) / BATCH);
    for (int e = 0; e < epochs; e++) {
      Collections.shuffle(order, random);
      for (int at = 0; at < order.size(); at += BATCH) {
        Arrays.fill(g, 0);
        int end = Math.min(order.size(), at + BATCH);
        for (int i = at; i < end; i++) {
          gradient(order.get(i), end - at);
        }
        step++;
        update(step, RATE * Math.max(0.02, 1 - (double) step / steps));
      }
    }
    Map<String, Double> wordWeights = new TreeMap<>();
    words.forEach((word, i) -> wordWeights.put(word, w[i]));
    return new Scorer(Arrays.copyOf(w, inputs), wordWeights);
  }

  private void update(int step, double rate) {
    for (int i = 0; i < w.length; i++) {
      m[i] = 0.9 * m[i] + 0.1 * g[i];
      v[i] = 0.999 * v[i] + 0.001 * g[i] * g[i];
      double mean = m[i] / (1 - Math.pow(0.9, step));
      double square = v[i] / (1 - Math.pow(0.999, step));
      double own = i < inputs ? decay : 3 * decay;
      w[i] -= rate * (mean / (Math.sqrt(square) + 1e-8) + own * w[i]);
    }
  }

  private void gradient(LearntDecision decision, int batch) {
    int n = decision.alternatives().features().size();
    double[] p = new double[n];
    double most = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < n; c++) {
      float[] x = decision.alternatives().features().get(c);
      for (int i = 0; i < inputs; i++) {
        p[c] += x[i] == 0 ? 0 : w[i] * x[i];
      }
      if (c == n - 1) {
        for (String word : decision.alternatives().words()) {
          Integer i = words.get(word);
          p[c] += i == null ? 0 : w[i];
        }
      }
      most = Math.max(most, p[c]);
    }
    double all = 0;
    double right = 0;
    for (int c = 0; c < n; c++) {
      p[c] = Math.exp(p[c] - most);
      all += p[c];
      right += decision.right()[c] ? p[c] : 0;
    }
    for (int c = 0; c < n; c++) {
      double d = p[c] / all - (decision.right()[c] ? p[c] / Math.max(1e-12, right) : 0);
      d *= decision.weight() / batch;
      float[] x = decision.alternatives().features().get(c);
      for (int i = 0; i < inputs; i++) {
        if (x[i] != 0) {
          g[i] += d * x[i];
        }
      }
      if (c == n - 1) {
        for (String word : decision.alternatives().words()) {
          Integer i = words.get(word);
          if (i != null) {
            g[i] += d;
          }
        }
      }
    }
  }
}
