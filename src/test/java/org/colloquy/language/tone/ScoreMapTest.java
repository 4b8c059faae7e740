package org.colloquy.language.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Latent values become scores that never fall. */
class ScoreMapTest {
  @ParameterizedTest
  @CsvSource({
    "-9, -1.5, level before the first knot",
    "-1, -1.5, the first knot",
    "0, -0.5, between two knots",
    "0.33333, -0.1667, rounded to the scale",
    "1, 0.5, a knot",
    "2, 0.5, between knots of one score",
    "9, 0.5, level behind the last knot"
  })
  void scoresLieOnLinesBetweenTheKnots(float latent, double score, String reason) {
    ScoreMap map = new ScoreMap(new float[] {-1, 1, 3}, new float[] {-1.5f, 0.5f, 0.5f});
    assertThat(map.of(latent)).as(reason).isEqualTo(score);
  }

  @Test
  void knotsOutOfOrderAreRefused() {
    assertThatThrownBy(() -> new ScoreMap(new float[] {1, 1}, new float[] {0, 1}))
        .hasMessageContaining("knot 1");
    assertThatThrownBy(() -> new ScoreMap(new float[] {1, 2}, new float[] {1, 0}))
        .hasMessageContaining("knot 1");
    assertThatThrownBy(() -> new ScoreMap(new float[] {Float.NaN}, new float[] {1}))
        .hasMessageContaining("knot 0");
    assertThatThrownBy(() -> new ScoreMap(new float[0], new float[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aFitIsTheMeanLabelOfSentencesWithSimilarValues() {
    List<LabelledLatent> sentences = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      sentences.add(new LabelledLatent(i < 200 ? -1 : i % 2, i));
    }
    ScoreMap map = ScoreMapFit.of(sentences);
    assertThat(map.of(0)).isEqualTo(-1);
    assertThat(map.of(399)).isEqualTo(0.5);
    for (int knot = 1; knot < map.knots(); knot++) {
      assertThat(map.score(knot)).isGreaterThan(map.score(knot - 1));
    }
  }

  @Test
  void aFitToLabelsThatFallIsLevel() {
    List<LabelledLatent> sentences = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      sentences.add(new LabelledLatent(i < 20 ? 1 : -1, i));
    }
    ScoreMap map = ScoreMapFit.of(sentences);
    assertThat(map.of(0)).isZero();
    assertThat(map.of(39)).isZero();
  }
}
