package org.colloquy.language.sentiment;

import edu.stanford.nlp.optimization.DiffFunction;
import edu.stanford.nlp.optimization.QNMinimizer;
import java.util.List;

/**
 * Fits the parameters of a form of calibration: those with the least log loss over three classes.
 */
final class CalibrationFit implements DiffFunction {
  private static final double TOLERANCE = 1e-4;

  private final CalibrationForm form;
  private final List<RatedSentence> sentences;
  private final List<double[][]> features;

  private CalibrationFit(CalibrationForm form, List<RatedSentence> sentences) {
    this.form = form;
    this.sentences = sentences;
    this.features = sentences.stream().map(s -> form.features(s.raw())).toList();
  }

  static double[] of(CalibrationForm form, List<RatedSentence> sentences) {
    QNMinimizer minimizer = new QNMinimizer(10);
    minimizer.shutUp();
    return minimizer.minimize(new CalibrationFit(form, sentences), TOLERANCE, form.identity());
  }

  @Override
  public int domainDimension() {
    return form.parameters();
  }

  @Override
  public double valueAt(double[] parameters) {
    double loss = 0;
    for (int i = 0; i < sentences.size(); i++) {
      double[] p = CalibrationForm.probabilities(features.get(i), parameters);
      loss -= StrictMath.log(ofLabel(p, sentences.get(i).label()));
    }
    return loss;
  }

  @Override
  public double[] derivativeAt(double[] parameters) {
    double[] gradient = new double[parameters.length];
    for (int i = 0; i < sentences.size(); i++) {
      double[] p = CalibrationForm.probabilities(features.get(i), parameters);
      int label = sentences.get(i).label();
      double right = ofLabel(p, label);
      for (int k = 0; k < p.length; k++) {
        double error = p[k] - (labelOf(k) == label ? p[k] / right : 0);
        for (int j = 0; j < gradient.length; j++) {
          gradient[j] += error * features.get(i)[k][j];
        }
      }
    }
    return gradient;
  }

  private static double ofLabel(double[] p, int label) {
    double sum = 0;
    for (int k = 0; k < p.length; k++) {
      sum += labelOf(k) == label ? p[k] : 0;
    }
    return Math.max(sum, Double.MIN_NORMAL);
  }

  private static int labelOf(int ofFive) {
    return 1 + Integer.signum(ofFive - 2);
  }
}
