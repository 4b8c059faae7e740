package org.colloquy.language.tone;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Trains a {@link Head}: AdamW over small batches, with dropout of features and hidden units, and a
 * rate that falls to 0 in a straight line. Everything is drawn from the seed and computed by one
 * thread in a fixed order, so that the same examples and settings give the same head.
 */
final class HeadTraining {
  static final int BATCH = 64;
  private static final float WARMING = 0.06f;
  private static final float LEAST_DEVIATION = 1e-3f;

  /**
   * The settings of a training.
   *
   * @param hidden the number of hidden units
   * @param epochs how often every example is seen
   * @param rate of learning at its highest
   * @param decay of weights, as a multiple of the rate
   * @param dropFeatures the share of features that are left out, at random, for each example
   * @param dropHidden the share of hidden units that are left out
   */
  record Settings(
      int hidden, int epochs, float rate, float decay, float dropFeatures, float dropHidden) {}

  private final float[][] examples;
  private final Loss loss;
  private final Settings settings;
  private final SplittableRandom random;
  private final float[] mean;
  private final float[] deviation;
  private final Parameters toHidden;
  private final Parameters toOutput;

  /** The last row of each is the bias. */
  private final float[][] hiddenWeights;

  private final float[][] outputWeights;

  private HeadTraining(float[][] examples, int outputs, Loss loss, Settings settings, long seed) {
    this.examples = examples;
    this.loss = loss;
    this.settings = settings;
    this.random = new SplittableRandom(seed);
    int inputs = examples[0].length;
    this.mean = new float[inputs];
    this.deviation = new float[inputs];
    measure();
    this.hiddenWeights = start(inputs, settings.hidden());
    this.outputWeights = start(settings.hidden(), outputs);
    this.toHidden = new Parameters(hiddenWeights, settings.decay());
    this.toOutput = new Parameters(outputWeights, settings.decay());
  }

  /**
   * Trains a head.
   *
   * @param examples the features of each example
   * @param outputs the number of outputs
   */
  static Head fit(float[][] examples, int outputs, Loss loss, Settings settings, long seed) {
    return new HeadTraining(examples, outputs, loss, settings, seed).fitted();
  }

  private void measure() {
    for (int i = 0; i < mean.length; i++) {
      double sum = 0;
      double squares = 0;
      for (float[] example : examples) {
        sum += example[i];
        squares += (double) example[i] * example[i];
      }
      double average = sum / examples.length;
      mean[i] = (float) average;
      double variance = squares / examples.length - average * average;
      deviation[i] = Math.max(LEAST_DEVIATION, (float) Math.sqrt(Math.max(0, variance)));
    }
  }

  private float[][] start(int inputs, int outputs) {
    float[][] weights = new float[inputs + 1][outputs];
    double range = 1 / Math.sqrt(inputs);
    for (int i = 0; i < inputs; i++) {
      for (int j = 0; j < outputs; j++) {
        weights[i][j] = (float) ((2 * random.nextDouble() - 1) * range);
      }
    }
    return weights;
  }

  private Head fitted() {
    int[] order = new int[examples.length];
    Arrays.setAll(order, i -> i);
    int batches = (order.length + BATCH - 1) / BATCH;
    float all = settings.epochs() * batches;
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      shuffle(order);
      for (int batch = 0; batch < batches; batch++) {
        int from = batch * BATCH;
        learn(Arrays.copyOfRange(order, from, Math.min(order.length, from + BATCH)));
        float done = (epoch * batches + batch) / all;
        float rate = settings.rate() * Math.min((done + 1 / all) / WARMING, 1 - done);
        toHidden.step(rate);
        toOutput.step(rate);
        loss.parameters().step(rate);
      }
    }
    return folded();
  }

  private void shuffle(int[] order) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int other = order[j];
      order[j] = order[i];
      order[i] = other;
    }
  }

  private void learn(int[] batch) {
    float[][] inputs = new float[batch.length][];
    float[][] hidden = new float[batch.length][];
    float[][] hiddenGradient = new float[batch.length][];
    for (int b = 0; b < batch.length; b++) {
      inputs[b] = standardised(examples[batch[b]]);
      drop(inputs[b], settings.dropFeatures());
      hidden[b] = hiddenWeights[mean.length].clone();
    }
    for (int i = 0; i < mean.length; i += 4) {
      for (int b = 0; b < batch.length; b++) {
        Head.addFour(inputs[b], i, hiddenWeights, i, hidden[b]);
      }
    }
    for (int b = 0; b < batch.length; b++) {
      for (int j = 0; j < hidden[b].length; j++) {
        hidden[b][j] = Math.max(0, hidden[b][j]);
      }
      drop(hidden[b], settings.dropHidden());
      hiddenGradient[b] = throughOutput(batch[b], hidden[b], batch.length);
    }
    float[] column = new float[batch.length];
    for (int i = 0; i < mean.length; i++) {
      for (int b = 0; b < batch.length; b++) {
        column[b] = inputs[b][i];
      }
      addAll(column, hiddenGradient, toHidden.gradient(i));
    }
    Arrays.fill(column, 1);
    addAll(column, hiddenGradient, toHidden.gradient(mean.length));
  }

  private float[] standardised(float[] example) {
    float[] input = new float[example.length];
    for (int i = 0; i < input.length; i++) {
      input[i] = (example[i] - mean[i]) / deviation[i];
    }
    return input;
  }

  private void drop(float[] values, float share) {
    float scale = 1 / (1 - share);
    int threshold = (int) (share * (1 << 16));
    long bits = 0;
    for (int i = 0; i < values.length; i++) {
      bits = i % 4 == 0 ? random.nextLong() : bits >>> 16;
      values[i] = (bits & 0xFFFF) < threshold ? 0 : values[i] * scale;
    }
  }

  /** Returns the gradient of the loss by each hidden unit, and adds to that of the outputs. */
  private float[] throughOutput(int example, float[] hidden, int batch) {
    float[] outputs = outputWeights[hidden.length].clone();
    for (int j = 0; j < hidden.length; j++) {
      for (int k = 0; k < outputs.length; k++) {
        outputs[k] += hidden[j] * outputWeights[j][k];
      }
    }
    float[] gradient = new float[outputs.length];
    loss.of(example, outputs, gradient);
    float[] back = new float[hidden.length];
    for (int k = 0; k < outputs.length; k++) {
      gradient[k] /= batch;
      toOutput.gradient(hidden.length)[k] += gradient[k];
    }
    for (int j = 0; j < hidden.length; j++) {
      if (hidden[j] > 0) {
        for (int k = 0; k < outputs.length; k++) {
          toOutput.gradient(j)[k] += gradient[k] * hidden[j];
          back[j] += gradient[k] * outputWeights[j][k];
        }
        back[j] /= 1 - settings.dropHidden();
      }
    }
    return back;
  }

  private static void addAll(float[] column, float[][] rows, float[] sum) {
    for (int b = 0; b < rows.length; b += 4) {
      Head.addFour(column, b, rows, b, sum);
    }
  }

  /** Returns the head for features as they are, not standardised. */
  private Head folded() {
    int inputs = mean.length;
    float[] bias = hiddenWeights[inputs].clone();
    float[][] weights = new float[inputs][bias.length];
    for (int i = 0; i < inputs; i++) {
      for (int j = 0; j < bias.length; j++) {
        weights[i][j] = hiddenWeights[i][j] / deviation[i];
        bias[j] -= weights[i][j] * mean[i];
      }
    }
    int hidden = bias.length;
    return new Head(
        weights, bias, Arrays.copyOf(outputWeights, hidden), outputWeights[hidden].clone());
  }
}
