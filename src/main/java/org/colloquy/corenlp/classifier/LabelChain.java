package org.colloquy.corenlp.classifier;

/**
 * A linear chain of labels. It gives the best sequence of labels, and the probability of each label
 * at its place (Lafferty, McCallum and Pereira, Conditional Random Fields, 2001).
 */
final class LabelChain {
  /** An addend below e^−30 of the largest one is not added. */
  private static final double NEGLIGIBLE = 30;

  private final int length;
  private final int labels;
  private final double[] scores;

  /**
   * @param length number of places
   * @param labels number of labels
   * @param scores the logarithm of the weight of each place, label before it and label at it, in
   *     this order; negative infinity for a combination that is impossible
   */
  LabelChain(int length, int labels, double... scores) {
    this.length = length;
    this.labels = labels;
    this.scores = scores;
  }

  private double score(int place, int before, int label) {
    return scores[(place * labels + before) * labels + label];
  }

  /**
   * Returns the best sequence of labels, by the Viterbi algorithm.
   *
   * @param outside the label before the first place
   */
  int[] best(int outside) {
    double[] sums = new double[labels];
    int[][] from = new int[length][labels];
    for (int place = 0; place < length; place++) {
      double[] next = new double[labels];
      for (int label = 0; label < labels; label++) {
        int best = place == 0 ? outside : 0;
        for (int before = 1; before < labels && place > 0; before++) {
          if (sums[before] + score(place, before, label) > sums[best] + score(place, best, label)) {
            best = before;
          }
        }
        from[place][label] = best;
        next[label] = sums[best] + score(place, best, label);
      }
      sums = next;
    }
    int[] sequence = new int[length];
    for (int label = 1; label < labels && length > 0; label++) {
      if (sums[label] > sums[sequence[length - 1]]) {
        sequence[length - 1] = label;
      }
    }
    for (int place = length - 1; place > 0; place--) {
      sequence[place - 1] = from[place][sequence[place]];
    }
    return sequence;
  }

  /**
   * Returns the marginal probability of each label of a sequence at its place, by the
   * forward–backward algorithm.
   */
  double[] probabilities(int... sequence) {
    double[][] forward = forward();
    double[] backward = new double[labels];
    double[] addends = new double[labels];
    double[] probabilities = new double[length];
    double all = length == 0 ? 0 : logOfSum(forward[length - 1]);
    for (int place = length - 1; place >= 0; place--) {
      int label = sequence[place];
      probabilities[place] = Math.exp(forward[place][label] + backward[label] - all);
      double[] before = new double[labels];
      for (int first = 0; first < labels; first++) {
        for (int second = 0; second < labels; second++) {
          addends[second] = score(place, first, second) + backward[second];
        }
        before[first] = logOfSum(addends);
      }
      backward = before;
    }
    return probabilities;
  }

  private double[][] forward() {
    double[][] forward = new double[length][labels];
    double[] addends = new double[labels];
    for (int place = 0; place < length; place++) {
      for (int label = 0; label < labels; label++) {
        for (int before = 0; before < labels; before++) {
          addends[before] =
              score(place, before, label) + (place == 0 ? 0 : forward[place - 1][before]);
        }
        forward[place][label] = logOfSum(addends);
      }
    }
    return forward;
  }

  private static double logOfSum(double... logs) {
    double largest = logs[0];
    for (double log : logs) {
      largest = Math.max(largest, log);
    }
    double sum = 0;
    for (double log : logs) {
      if (log > largest - NEGLIGIBLE) {
        sum += Math.exp(log - largest);
      }
    }
    return sum == 0 ? largest : largest + Math.log(sum);
  }
}
