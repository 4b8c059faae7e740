package org.colloquy.language.tone;

/** Parameters that are learnt by AdamW (Loshchilov and Hutter 2019), with their gradients. */
final class Parameters {
  private static final float FIRST = 0.9f;
  private static final float SECOND = 0.999f;
  private static final float LEAST = 1e-8f;

  private final float decay;
  private final float[][] values;
  private final float[][] gradient;
  private final float[][] first;
  private final float[][] second;
  private int steps;

  /**
   * @param values where learning starts; they are changed in place
   * @param decay the share of a value that is taken away in each step, as a multiple of the rate
   */
  Parameters(float[][] values, float decay) {
    this.values = values;
    this.decay = decay;
    this.gradient = zeros(values);
    this.first = zeros(values);
    this.second = zeros(values);
  }

  private static float[][] zeros(float[][] like) {
    float[][] zeros = new float[like.length][];
    for (int i = 0; i < like.length; i++) {
      zeros[i] = new float[like[i].length];
    }
    return zeros;
  }

  float[] values(int row) {
    return values[row];
  }

  /** The gradient of a row, to which a batch adds its own; it is empty after each step. */
  float[] gradient(int row) {
    return gradient[row];
  }

  /** Goes one step against the gradient, and empties it. */
  void step(float rate) {
    steps++;
    float firstScale = (float) (1 / (1 - StrictMath.pow(FIRST, steps)));
    float secondScale = (float) (1 / (1 - StrictMath.pow(SECOND, steps)));
    for (int i = 0; i < values.length; i++) {
      step(
          values[i], gradient[i], first[i], second[i], new float[] {rate, firstScale, secondScale});
    }
  }

  private void step(float[] v, float[] g, float[] m, float[] s, float[] scales) {
    float rate = scales[0] * scales[1];
    float secondScale = scales[2];
    float kept = 1 - scales[0] * decay;
    for (int j = 0; j < v.length; j++) {
      m[j] = FIRST * m[j] + (1 - FIRST) * g[j];
      s[j] = SECOND * s[j] + (1 - SECOND) * g[j] * g[j];
      v[j] = kept * v[j] - rate * m[j] / ((float) Math.sqrt(s[j] * secondScale) + LEAST);
      g[j] = 0;
    }
  }
}
