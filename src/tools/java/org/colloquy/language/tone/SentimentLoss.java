package org.colloquy.language.tone;

import java.util.List;

/**
 * The loss of one latent value against labels of several kinds. What people rated is compared
 * through a straight line of its source; classes, through two thresholds and a steepness of the
 * source (ordinal logistic regression); labels of readers, both ways.
 */
final class SentimentLoss implements Loss {
  private static final float REGRESSION = 2;
  private static final float READ = 0.5f;
  private static final float CLASSES = 0.7f;
  private static final float STEEP = 3;
  private static final float LEAST = 1e-6f;

  /** The places of a source's parameters. */
  private static final int SLOPE = 0;

  private static final int SHIFT = 1;
  private static final int LOW = 2;
  private static final int GAP = 3;
  private static final int STEEPNESS = 4;

  private final float[] labels;
  private final Source[] sources;
  private final Parameters parameters;

  /**
   * @param labels of each example, −2 to +2; of dialogue −1, 0 or 1
   * @param sources of each example
   */
  SentimentLoss(float[] labels, List<Source> sources) {
    this.labels = labels;
    this.sources = sources.toArray(Source[]::new);
    float[][] start = new float[Source.values().length][];
    for (int i = 0; i < start.length; i++) {
      start[i] = new float[] {0, 0, -1, 2, 0};
    }
    this.parameters = new Parameters(start, 0);
  }

  @Override
  public float of(int example, float[] outputs, float[] gradient) {
    Source source = sources[example];
    float[] values = parameters.values(source.ordinal());
    float[] own = new float[values.length];
    float loss = 0;
    gradient[0] = 0;
    if (source.rated() || source.read()) {
      float weight = REGRESSION * (source.rated() ? 1 : READ);
      loss += regression(labels[example], outputs[0], weight, values, own, gradient);
    }
    if (!source.rated()) {
      loss += classes(Math.signum(labels[example]), outputs[0], values, own, gradient);
    }
    float[] sum = parameters.gradient(source.ordinal());
    for (int i = 0; i < own.length; i++) {
      sum[i] += own[i] / HeadTraining.BATCH;
    }
    return loss;
  }

  private static float regression(
      float label, float latent, float weight, float[] values, float[] own, float[] gradient) {
    float slope = exp(values[SLOPE]);
    float error = slope * latent + values[SHIFT] - label;
    float pull = weight * Math.max(-1, Math.min(1, error));
    gradient[0] += pull * slope;
    own[SLOPE] += pull * slope * latent;
    own[SHIFT] += pull;
    float size = Math.abs(error);
    return weight * (size < 1 ? error * error / 2 : size - 0.5f);
  }

  private static float classes(
      float sign, float latent, float[] values, float[] own, float[] gradient) {
    float low = values[LOW];
    float high = low + softplus(values[GAP]);
    float steep = STEEP * exp(values[STEEPNESS]);
    float below = sigmoid(steep * (low - latent));
    float above = sigmoid(steep * (latent - high));
    float between = Math.max(LEAST, 1 - below - above);
    // What the logarithm of the probability changes by, with the argument of each sigmoid.
    float byBelow;
    float byAbove;
    float probability;
    if (sign < 0) {
      byBelow = 1 - below;
      byAbove = 0;
      probability = below;
    } else if (sign > 0) {
      byBelow = 0;
      byAbove = 1 - above;
      probability = above;
    } else {
      byBelow = -below * (1 - below) / between;
      byAbove = -above * (1 - above) / between;
      probability = between;
    }
    float byLow = -CLASSES * byBelow * steep;
    float byHigh = CLASSES * byAbove * steep;
    gradient[0] -= byLow + byHigh;
    own[LOW] += byLow + byHigh;
    own[GAP] += byHigh * sigmoid(values[GAP]);
    own[STEEPNESS] -= CLASSES * steep * (byBelow * (low - latent) + byAbove * (latent - high));
    return (float) (-CLASSES * StrictMath.log(Math.max(LEAST, probability)));
  }

  private static float sigmoid(float x) {
    return (float) (1 / (1 + StrictMath.exp(-x)));
  }

  private static float softplus(float x) {
    return (float) (Math.max(0, x) + StrictMath.log1p(StrictMath.exp(-Math.abs(x))));
  }

  private static float exp(float x) {
    return (float) StrictMath.exp(x);
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }
}
