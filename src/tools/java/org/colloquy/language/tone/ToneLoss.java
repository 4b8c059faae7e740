package org.colloquy.language.tone;

import java.util.List;

/**
 * The cross-entropy of the three classes of tone. Each source has a bias of its own for each class,
 * because a class is far more frequent in one source than in another.
 */
final class ToneLoss implements Loss {
  static final int CLASSES = 3;

  /** What an example of speech weighs, the kind of text that the program reads. */
  private static final float SPEECH = 2;

  /** What an example of news weighs: each is there twice, once with another name. */
  private static final float NEWS = 0.75f;

  private final int[] labels;
  private final int[] sources;
  private final float[] weights;
  private final Parameters bias = new Parameters(new float[Source.values().length][CLASSES], 0);

  /**
   * @param labels of each example, 0 to 2
   * @param sources of each example
   */
  ToneLoss(int[] labels, List<Source> sources) {
    this.labels = labels;
    this.sources = sources.stream().mapToInt(Source::ordinal).toArray();
    this.weights = new float[labels.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weight(sources.get(i));
    }
  }

  private static float weight(Source source) {
    if (source == Source.NEWS) {
      return NEWS;
    }
    return source.speech() ? SPEECH : 1;
  }

  /** The bias of each class that was learnt for a source. */
  float[] bias(Source source) {
    return bias.values(source.ordinal()).clone();
  }

  @Override
  public float of(int example, float[] outputs, float[] gradient) {
    float[] shift = bias.values(sources[example]);
    float[] shifted = new float[CLASSES];
    for (int k = 0; k < CLASSES; k++) {
      shifted[k] = outputs[k] + shift[k];
    }
    float[] probabilities = Softmax.of(shifted);
    float[] own = bias.gradient(sources[example]);
    for (int k = 0; k < CLASSES; k++) {
      float target = k == labels[example] ? 1 : 0;
      gradient[k] = weights[example] * (probabilities[k] - target);
      own[k] += gradient[k] / HeadTraining.BATCH;
    }
    return (float) (-weights[example] * StrictMath.log(probabilities[labels[example]]));
  }

  @Override
  public Parameters parameters() {
    return bias;
  }
}
