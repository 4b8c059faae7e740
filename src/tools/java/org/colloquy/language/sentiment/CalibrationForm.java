package org.colloquy.language.sentiment;

import org.colloquy.model.Sentiment;

/**
 * A form of calibration: it multiplies the logarithms of the five probabilities by a parameter and
 * adds parameters of classes.
 */
enum CalibrationForm {
  /** Has one parameter: 1 / temperature. */
  TEMPERATURE("temperature"),
  /** Has a second parameter, which is added to neutral. */
  NEUTRAL("**temperature, and a weight of neutral**"),
  /** Has two more parameters, added to both negative classes and to both positive classes. */
  BIASES("temperature, and weights of negative and of positive");

  private static final double LEAST = 1e-9;
  private static final int NEUTRAL_CLASS = 2;

  private final String printed;

  CalibrationForm(String printed) {
    this.printed = printed;
  }

  String printed() {
    return printed;
  }

  int parameters() {
    return ordinal() + 1;
  }

  /** The parameters that change nothing. */
  double[] identity() {
    double[] identity = new double[parameters()];
    identity[0] = 1;
    return identity;
  }

  /** The factors of the parameters, for each of the five classes. */
  double[][] features(Sentiment raw) {
    double[] p = {
      raw.veryNegative(), raw.negative(), raw.neutral(), raw.positive(), raw.veryPositive()
    };
    double[][] features = new double[p.length][parameters()];
    for (int k = 0; k < p.length; k++) {
      features[k][0] = StrictMath.log(Math.max(p[k], LEAST));
      if (this == NEUTRAL) {
        features[k][1] = k == NEUTRAL_CLASS ? 1 : 0;
      } else if (this == BIASES) {
        features[k][1] = k < NEUTRAL_CLASS ? 1 : 0;
        features[k][2] = k > NEUTRAL_CLASS ? 1 : 0;
      }
    }
    return features;
  }

  /** Returns the calibrated distribution. */
  Sentiment apply(Sentiment raw, double... parameters) {
    double[] p = probabilities(features(raw), parameters);
    return new Sentiment(p[0], p[1], p[2], p[3], p[4]);
  }

  static double[] probabilities(double[][] features, double... parameters) {
    double[] scores = new double[features.length];
    double largest = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < scores.length; k++) {
      for (int j = 0; j < parameters.length; j++) {
        scores[k] += parameters[j] * features[k][j];
      }
      largest = Math.max(largest, scores[k]);
    }
    double sum = 0;
    for (int k = 0; k < scores.length; k++) {
      scores[k] = StrictMath.exp(scores[k] - largest);
      sum += scores[k];
    }
    for (int k = 0; k < scores.length; k++) {
      scores[k] /= sum;
    }
    return scores;
  }
}
