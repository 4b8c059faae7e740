package org.colloquy.language.tone;

import java.util.List;

/** A head of sentiment as it was trained. */
record TrainedSentiment(Head head) {
  /** Chosen by cross-validation over the files of speech. */
  private static final HeadTraining.Settings SETTINGS =
      new HeadTraining.Settings(256, 6, 1e-3f, 0.01f, 0.15f, 0.4f);

  static TrainedSentiment fit(List<EncodedExample> examples, long seed) {
    float[] labels = new float[examples.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = (float) label(examples.get(i));
    }
    SentimentLoss loss =
        new SentimentLoss(labels, examples.stream().map(e -> e.sentence().source()).toList());
    float[][] features = examples.stream().map(EncodedExample::features).toArray(float[][]::new);
    return new TrainedSentiment(HeadTraining.fit(features, 1, loss, SETTINGS, seed));
  }

  /** Returns the mean of several, as one. */
  static TrainedSentiment mean(List<TrainedSentiment> several) {
    return new TrainedSentiment(Ensemble.of(several.stream().map(TrainedSentiment::head).toList()));
  }

  static double label(EncodedExample example) {
    return example.sentence().sentiment().orElseThrow();
  }

  /** Returns the latent value of each example. */
  List<LabelledLatent> of(List<EncodedExample> examples) {
    return examples.stream()
        .map(e -> new LabelledLatent(label(e), head.of(e.features())[0]))
        .toList();
  }
}
