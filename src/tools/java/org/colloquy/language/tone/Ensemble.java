package org.colloquy.language.tone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The mean of several heads, as one head whose hidden layer holds all of theirs. */
final class Ensemble {
  private Ensemble() {}

  static Head of(List<Head> heads) {
    float share = 1f / heads.size();
    List<float[]> toOutput = new ArrayList<>();
    for (Head head : heads) {
      for (float[] row : head.toOutput()) {
        float[] scaled = row.clone();
        for (int k = 0; k < scaled.length; k++) {
          scaled[k] *= share;
        }
        toOutput.add(scaled);
      }
    }
    float[][] toHidden = new float[heads.get(0).inputs()][];
    for (int i = 0; i < toHidden.length; i++) {
      int input = i;
      toHidden[i] = joined(heads.stream().map(h -> h.toHidden()[input]).toList());
    }
    return new Head(
        toHidden,
        joined(heads.stream().map(Head::hiddenBias).toList()),
        toOutput.toArray(float[][]::new),
        mean(heads.stream().map(Head::outputBias).toList()));
  }

  private static float[] joined(List<float[]> parts) {
    float[] all = new float[parts.stream().mapToInt(part -> part.length).sum()];
    int at = 0;
    for (float[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }

  /** Returns the mean of vectors of one length. */
  static float[] mean(List<float[]> vectors) {
    float[] mean = new float[vectors.get(0).length];
    for (float[] vector : vectors) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += vector[i] / vectors.size();
      }
    }
    return mean;
  }

  /** Returns a head whose outputs are greater by a bias. */
  static Head biased(Head head, float[] bias) {
    float[] outputs = Arrays.copyOf(head.outputBias(), head.outputs());
    for (int k = 0; k < outputs.length; k++) {
      outputs[k] += bias[k];
    }
    return new Head(head.toHidden(), head.hiddenBias(), head.toOutput(), outputs);
  }
}
