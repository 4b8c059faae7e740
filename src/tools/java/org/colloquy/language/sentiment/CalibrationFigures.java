package org.colloquy.language.sentiment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.colloquy.language.tone.MacroF1;

/** The figures that say how well predicted distributions fit people's ratings. */
final class CalibrationFigures {
  private static final int BINS = 10;

  private final List<Told> told;

  CalibrationFigures(List<Told> told) {
    this.told = told;
  }

  double logLoss() {
    return mean(Told::logLoss);
  }

  /** The mean of the expected value minus the rating. */
  double bias() {
    return mean(Told::error);
  }

  /** The root of the mean squared difference of expected value and rating. */
  double distance() {
    return Math.sqrt(mean(t -> t.error() * t.error()));
  }

  /**
   * The expected calibration error. Sentences are sorted into ten bins by the probability of their
   * likeliest class; the error is the mean, over all sentences, of the difference between the share
   * of right answers and the mean probability in the sentence's bin.
   */
  double calibrationError() {
    double[] difference = new double[BINS];
    for (Told t : told) {
      double claimed = RatedSentence.inThree(t.sentiment())[t.likeliest()];
      int bin = Math.min((int) (claimed * BINS), BINS - 1);
      difference[bin] += claimed - (t.likeliest() == t.sentence().label() ? 1 : 0);
    }
    return Arrays.stream(difference).map(Math::abs).sum() / told.size();
  }

  MacroF1 classes() {
    MacroF1 classes = new MacroF1();
    told.forEach(t -> classes.add(t.sentence().label(), t.likeliest()));
    return classes;
  }

  /** The mean probability of a class. */
  double probability(int ofClass) {
    return mean(t -> RatedSentence.inThree(t.sentiment())[ofClass]);
  }

  /** Pearson's correlation of expected value and rating. */
  double pearson() {
    return correlation(values(t -> t.sentiment().expected()), values(t -> t.sentence().rating()));
  }

  /** Spearman's correlation of expected value and rating, by their ranks. */
  double spearman() {
    return correlation(
        ranks(values(t -> t.sentiment().expected())), ranks(values(t -> t.sentence().rating())));
  }

  private double mean(ToDoubleFunction<Told> figure) {
    return told.stream().mapToDouble(figure).average().orElseThrow();
  }

  private double[] values(ToDoubleFunction<Told> figure) {
    return told.stream().mapToDouble(figure).toArray();
  }

  /** Returns the ranks of values; equal values get the mean of their ranks. */
  static double[] ranks(double... values) {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ranks = new double[values.length];
    for (int i = 0; i < order.length; ) {
      int end = i;
      while (end < order.length && values[order[end]] == values[order[i]]) {
        end++;
      }
      for (int j = i; j < end; j++) {
        ranks[order[j]] = (i + end - 1) / 2.0;
      }
      i = end;
    }
    return ranks;
  }

  static double correlation(double[] x, double[] y) {
    double meanX = Arrays.stream(x).average().orElseThrow();
    double meanY = Arrays.stream(y).average().orElseThrow();
    double together = 0;
    double alone = 0;
    double other = 0;
    for (int i = 0; i < x.length; i++) {
      together += (x[i] - meanX) * (y[i] - meanY);
      alone += (x[i] - meanX) * (x[i] - meanX);
      other += (y[i] - meanY) * (y[i] - meanY);
    }
    return together / Math.sqrt(alone * other);
  }
}
