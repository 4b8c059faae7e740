package org.colloquy.language.tone;

import java.util.ArrayList;
import java.util.List;

/**
 * A head of tone as it was trained, with the biases that belong to the shares of the classes in two
 * sources.
 */
record TrainedTone(Head head, float[] newsBias, float[] speechBias) {
  /**
   * Few steps and much dropout: the encoder was fitted to the same labels, so that a head that
   * learns long trusts its vectors too much.
   */
  private static final HeadTraining.Settings SETTINGS =
      new HeadTraining.Settings(128, 2, 3e-4f, 0.1f, 0.4f, 0.5f);

  static TrainedTone fit(List<EncodedExample> examples, long seed) {
    List<float[]> features = new ArrayList<>();
    List<Source> sources = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    for (EncodedExample example : examples) {
      for (EncodedExample.Target target : example.targets()) {
        features.add(target.features());
        sources.add(example.sentence().source());
        labels.add(target.label());
      }
    }
    ToneLoss loss = new ToneLoss(labels.stream().mapToInt(Integer::intValue).toArray(), sources);
    Head head =
        HeadTraining.fit(features.toArray(float[][]::new), ToneLoss.CLASSES, loss, SETTINGS, seed);
    return new TrainedTone(head, loss.bias(Source.NEWS), loss.bias(Source.SPEECH_AT_RANDOM));
  }

  /** Returns the mean of several, as one. */
  static TrainedTone mean(List<TrainedTone> several) {
    return new TrainedTone(
        Ensemble.of(several.stream().map(TrainedTone::head).toList()),
        Ensemble.mean(several.stream().map(TrainedTone::newsBias).toList()),
        Ensemble.mean(several.stream().map(TrainedTone::speechBias).toList()));
  }

  /** Returns the logits of each target of the examples, in their order, with a bias added. */
  List<LabelledLogits> of(List<EncodedExample> examples, float[] bias) {
    List<LabelledLogits> all = new ArrayList<>();
    for (EncodedExample example : examples) {
      for (EncodedExample.Target target : example.targets()) {
        float[] logits = head.of(target.features());
        for (int k = 0; k < logits.length; k++) {
          logits[k] += bias[k];
        }
        all.add(new LabelledLogits(example.sentence().source(), target.label(), logits));
      }
    }
    return all;
  }
}
