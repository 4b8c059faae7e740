package org.colloquy.language.tone;

import org.colloquy.model.ToneScale;

/**
 * A map from the latent value of a sentence to its score on {@link ToneScale#SENTENCES}: straight
 * lines between knots, and level outside of them. It never falls.
 */
final class ScoreMap {
  private final float[] latent;
  private final float[] score;

  /**
   * @param latent of each knot, rising
   * @param score of each knot, not falling
   * @throws IllegalArgumentException if there is no knot, or they are not in this order
   */
  ScoreMap(float[] latent, float[] score) {
    if (latent.length == 0 || latent.length != score.length) {
      throw new IllegalArgumentException(latent.length + " latent values, scores " + score.length);
    }
    for (int i = 0; i < latent.length; i++) {
      boolean finite = Float.isFinite(latent[i]) && Float.isFinite(score[i]);
      boolean rises = i == 0 || latent[i] > latent[i - 1] && score[i] >= score[i - 1];
      if (!finite || !rises) {
        throw new IllegalArgumentException("knot " + i + " is out of order");
      }
    }
    this.latent = latent.clone();
    this.score = score.clone();
  }

  int knots() {
    return latent.length;
  }

  float latent(int knot) {
    return latent[knot];
  }

  float score(int knot) {
    return score[knot];
  }

  /** Returns the score, rounded to the scale. */
  double of(float value) {
    int above = 0;
    while (above < latent.length && latent[above] <= value) {
      above++;
    }
    double exact;
    if (above == 0) {
      exact = score[0];
    } else if (above == latent.length) {
      exact = score[above - 1];
    } else {
      double share = (value - latent[above - 1]) / ((double) latent[above] - latent[above - 1]);
      exact = score[above - 1] + share * ((double) score[above] - score[above - 1]);
    }
    return ToneScale.SENTENCES.rounded(exact);
  }
}
