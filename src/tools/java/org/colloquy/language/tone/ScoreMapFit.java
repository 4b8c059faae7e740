package org.colloquy.language.tone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Fits the map from latent values to scores: the mean label of equally large groups of sentences
 * with similar latent values, of which neighbours that would fall are put together (isotonic
 * regression by pooling of adjacent violators).
 */
final class ScoreMapFit {
  private static final int GROUPS = 20;

  private ScoreMapFit() {}

  /** Neighbouring sentences: how many, and their sums. */
  private record Pool(int n, double latents, double labels) {
    double mean() {
      return labels / n;
    }

    Pool and(Pool next) {
      return new Pool(n + next.n, latents + next.latents, labels + next.labels);
    }
  }

  static ScoreMap of(List<LabelledLatent> sentences) {
    List<LabelledLatent> sorted = new ArrayList<>(sentences);
    sorted.sort(Comparator.comparing(LabelledLatent::latent));
    List<Pool> pools = new ArrayList<>();
    for (int group = 0; group < GROUPS; group++) {
      Pool pool = new Pool(0, 0, 0);
      int end = (group + 1) * sorted.size() / GROUPS;
      for (int i = group * sorted.size() / GROUPS; i < end; i++) {
        pool = pool.and(new Pool(1, sorted.get(i).latent(), sorted.get(i).label()));
      }
      while (!pools.isEmpty() && pools.get(pools.size() - 1).mean() >= pool.mean()) {
        pool = pools.remove(pools.size() - 1).and(pool);
      }
      pools.add(pool);
    }
    float[] latent = new float[pools.size()];
    float[] score = new float[pools.size()];
    for (int i = 0; i < latent.length; i++) {
      latent[i] = (float) (pools.get(i).latents() / pools.get(i).n());
      score[i] = (float) pools.get(i).mean();
    }
    return new ScoreMap(latent, score);
  }
}
