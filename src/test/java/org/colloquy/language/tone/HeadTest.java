package org.colloquy.language.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A head computes what its weights say, and refuses weights that fit no network. */
class HeadTest {
  /** Two features, two hidden units, one output. */
  private static Head head() {
    return new Head(
        new float[][] {{1, -1}, {2, 0.5f}},
        new float[] {0.5f, 0},
        new float[][] {{3}, {10}},
        new float[] {-1});
  }

  @Test
  void aHiddenUnitBelowZeroCountsNothing() {
    // Hidden: 0.5 + 1 + 4 = 5.5, and 0 - 1 + 1 = 0; output: -1 + 3 * 5.5.
    assertThat(head().of(new float[] {1, 2})).containsExactly(15.5f);
    // Hidden: 0.5 - 4 = -3.5, and 4; output: -1 + 10 * 4.
    assertThat(head().of(new float[] {-4, 0})).containsExactly(39f);
  }

  @Test
  void whatTheLastFeaturesAddCanBeComputedBefore() {
    float[] hidden = head().hiddenOf(new float[] {2});
    assertThat(head().of(new float[] {1}, hidden)).containsExactly(15.5f);
    assertThat(head().of(new float[] {-4}, hidden)).containsExactly(50.5f);
  }

  @Test
  void rowsAreAddedFourAtATimeAndTheRestOneByOne() {
    float[] sum = {1};
    float[][] rows = {{1}, {10}, {100}, {1000}, {10_000}, {100_000}};
    Head.addFour(new float[] {9, 1, 2, 3, 4}, 1, rows, 2, sum);
    assertThat(sum).containsExactly(432_101f);
    Head.addFour(new float[] {9, 1, 2}, 1, rows, 4, sum);
    assertThat(sum).containsExactly(642_101f);
  }

  @Test
  void anotherNumberOfFeaturesIsRefused() {
    assertThatThrownBy(() -> head().of(new float[3])).hasMessageContaining("3 features for 2");
  }

  @Test
  void layersThatDoNotFitAreRefused() {
    float[][] first = {{1, 2}};
    float[][] second = {{1}, {2}};
    assertThatThrownBy(() -> new Head(first, new float[3], second, new float[1]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Head(first, new float[2], first, new float[2]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Head(first, new float[2], second, new float[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aWeightThatIsNoNumberIsRefused() {
    assertThatThrownBy(
            () ->
                new Head(new float[][] {{Float.NaN}}, new float[1], new float[1][1], new float[1]))
        .hasMessageContaining("finite");
    assertThatThrownBy(
            () ->
                new Head(
                    new float[1][1],
                    new float[1],
                    new float[1][1],
                    new float[] {Float.POSITIVE_INFINITY}))
        .hasMessageContaining("finite");
  }
}
