package org.colloquy.language.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures of tables, computed by hand. */
class AccuracyFiguresTest {
  @Test
  void confusionCountsTonedRows() {
    Confusion confusion = new Confusion();
    int[][] rows = {{0, 0}, {0, 1}, {0, 2}, {1, 1}, {1, 1}, {1, 0}, {2, 2}, {2, 1}};
    for (int[] row : rows) {
      confusion.add(row[0], row[1]);
    }
    assertThat(confusion.precision()).isEqualTo(2 / 4.0);
    assertThat(confusion.recall()).isEqualTo(2 / 5.0);
    assertThat(confusion.f1(0)).isEqualTo(2.0 / 5);
    assertThat(confusion.f1(1)).isEqualTo(4.0 / 7);
    assertThat(confusion.f1(2)).isEqualTo(2.0 / 4);
    assertThat(confusion.macroF1()).isEqualTo((0.4 + 4.0 / 7 + 0.5) / 3, within(1e-12));
  }

  @Test
  void ranksOfEqualValuesAreShared() {
    assertThat(RankCorrelation.of(new double[] {1, 2, 9}, new double[] {10, 20, 30})).isEqualTo(1);
    assertThat(RankCorrelation.of(new double[] {1, 2, 9}, new double[] {3, 2, 1})).isEqualTo(-1);
    // Ranks 1.5, 1.5, 3 and 1, 2, 3: 1.5 / sqrt(1.5 * 2).
    assertThat(RankCorrelation.of(new double[] {0, 0, 1}, new double[] {1, 2, 3}))
        .isEqualTo(Math.sqrt(0.75), within(1e-12));
    assertThat(RankCorrelation.of(new double[] {5, 5}, new double[] {1, 2})).isZero();
  }

  @Test
  void intervalsDrawWholeDocuments() {
    List<Integer> rows = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      rows.add(i % 2);
    }
    Bootstrap alone = mean(rows, false);
    Bootstrap together = mean(rows, true);
    assertThat(alone.value()).isEqualTo(0.5);
    assertThat(alone.low()).isBetween(0.36, 0.44);
    assertThat(alone.high()).isBetween(0.56, 0.64);
    assertThat(together.low()).isZero();
    assertThat(together.high()).isEqualTo(1);
    assertThat(mean(rows, false)).isEqualTo(alone);
  }

  /**
   * @param together whether all equal rows are of one document, otherwise each is of its own
   */
  private static Bootstrap mean(List<Integer> rows, boolean together) {
    int[] next = {0};
    return Bootstrap.of(
        rows,
        row -> together ? String.valueOf(row) : String.valueOf(next[0]++),
        drawn -> drawn.stream().mapToInt(Integer::intValue).average().orElse(0));
  }
}
