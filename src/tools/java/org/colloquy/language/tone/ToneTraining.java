package org.colloquy.language.tone;

import edu.stanford.nlp.optimization.DiffFunction;
import edu.stanford.nlp.optimization.QNMinimizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fits {@link ToneWeights} by multinomial logistic regression with an L2 penalty. All classes have
 * equal weight, however many examples they have, because macro-F1 counts them equally.
 */
final class ToneTraining {
  /**
   * The L2 penalty: half of it times the sum of squared weights is added to the loss. It was chosen
   * by cross-validation.
   */
  static final double PENALTY = 40;

  /** Minimum number of examples with a feature; a rarer feature is left out. */
  static final int FEWEST = 3;

  private static final double TOLERANCE = 1e-4;
  private static final int STEPS = 100;

  private ToneTraining() {}

  static ToneWeights fit(List<ToneExample> examples) {
    List<String> names = frequentNames(examples);
    Map<String, Integer> indexes = new HashMap<>();
    names.forEach(name -> indexes.put(name, indexes.size()));
    QNMinimizer minimizer = new QNMinimizer(10);
    minimizer.shutUp();
    double[] found =
        minimizer.minimize(
            new Loss(examples, indexes),
            TOLERANCE,
            new double[(names.size() + 1) * ToneWeights.CLASSES],
            STEPS);
    Map<String, double[]> weights = new HashMap<>();
    for (int f = 0; f <= names.size(); f++) {
      String name = f == names.size() ? ToneWeights.BIAS : names.get(f);
      int at = f * ToneWeights.CLASSES;
      weights.put(name, Arrays.copyOfRange(found, at, at + ToneWeights.CLASSES));
    }
    return new ToneWeights(weights);
  }

  private static List<String> frequentNames(List<ToneExample> examples) {
    Map<String, Integer> counts = new TreeMap<>();
    examples.forEach(e -> e.features().keySet().forEach(f -> counts.merge(f, 1, Integer::sum)));
    counts.values().removeIf(count -> count < FEWEST);
    return new ArrayList<>(counts.keySet());
  }

  /** The weighted negative log likelihood and its gradient. */
  private static final class Loss implements DiffFunction {
    private final int dimension;
    private final int[] labels;
    private final double[] importance;
    private final int[][] indexes;
    private final double[][] values;
    private double loss;
    private double[] gradient;
    private double[] at;

    Loss(List<ToneExample> examples, Map<String, Integer> known) {
      int n = examples.size();
      this.dimension = (known.size() + 1) * ToneWeights.CLASSES;
      this.labels = examples.stream().mapToInt(ToneExample::label).toArray();
      this.indexes = new int[n][];
      this.values = new double[n][];
      double[] counts = new double[ToneWeights.CLASSES];
      for (int i = 0; i < n; i++) {
        counts[labels[i]]++;
        Map<String, Double> features = new TreeMap<>(examples.get(i).features());
        features.keySet().retainAll(known.keySet());
        indexes[i] = features.keySet().stream().mapToInt(known::get).toArray();
        values[i] = features.values().stream().mapToDouble(Double::doubleValue).toArray();
      }
      this.importance =
          Arrays.stream(counts).map(count -> n / (ToneWeights.CLASSES * count)).toArray();
    }

    @Override
    public int domainDimension() {
      return dimension;
    }

    @Override
    public double valueAt(double[] weights) {
      evaluate(weights);
      return loss;
    }

    @Override
    public double[] derivativeAt(double[] weights) {
      evaluate(weights);
      return gradient.clone();
    }

    private void evaluate(double[] weights) {
      if (at != null && Arrays.equals(at, weights)) {
        return;
      }
      at = weights.clone();
      loss = 0;
      gradient = new double[dimension];
      int bias = dimension - ToneWeights.CLASSES;
      for (int f = 0; f < bias; f++) {
        loss += PENALTY / 2 * weights[f] * weights[f];
        gradient[f] = PENALTY * weights[f];
      }
      for (int i = 0; i < labels.length; i++) {
        add(i, weights, bias);
      }
    }

    private void add(int example, double[] weights, int bias) {
      double[] scores = Arrays.copyOfRange(weights, bias, dimension);
      for (int j = 0; j < indexes[example].length; j++) {
        for (int k = 0; k < scores.length; k++) {
          scores[k] += weights[indexes[example][j] * ToneWeights.CLASSES + k] * values[example][j];
        }
      }
      double largest = Arrays.stream(scores).max().orElseThrow();
      double sum = 0;
      for (int k = 0; k < scores.length; k++) {
        scores[k] = StrictMath.exp(scores[k] - largest);
        sum += scores[k];
      }
      double weight = importance[labels[example]];
      loss -= weight * StrictMath.log(scores[labels[example]] / sum);
      for (int k = 0; k < scores.length; k++) {
        double error = weight * (scores[k] / sum - (k == labels[example] ? 1 : 0));
        gradient[bias + k] += error;
        for (int j = 0; j < indexes[example].length; j++) {
          gradient[indexes[example][j] * ToneWeights.CLASSES + k] += error * values[example][j];
        }
      }
    }
  }
}
