package org.colloquy.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The measures, on an example whose figures can be checked by hand. */
class ChainScorerTest {
  private static final double EXACT = 1e-9;

  private final ChainScorer<String> scorer =
      new ChainScorer<>(
          List.of(List.of("a", "b", "c"), List.of("d", "e", "f", "g")),
          List.of(List.of("a", "b"), List.of("c", "d"), List.of("f", "g", "h", "i")));

  @Test
  void mucCountsLinks() {
    assertThat(scorer.muc().recall()).isCloseTo(2.0 / 5, within(EXACT));
    assertThat(scorer.muc().precision()).isCloseTo(2.0 / 5, within(EXACT));
  }

  @Test
  void bCubedCountsMentions() {
    assertThat(scorer.bCubed().recall())
        .isCloseTo((2 * 2 / 3.0 + 1 / 3.0 + 1 / 4.0 + 2 * 2 / 4.0) / 7, within(EXACT));
    assertThat(scorer.bCubed().precision())
        .isCloseTo((2.0 + 2 / 2.0 + 2 * 2 / 4.0) / 8, within(EXACT));
  }

  @Test
  void ceafeAssignsChainsOneToOne() {
    assertThat(scorer.ceafe().recall()).isCloseTo((4 / 5.0 + 4 / 8.0) / 2, within(EXACT));
    assertThat(scorer.ceafe().precision()).isCloseTo((4 / 5.0 + 4 / 8.0) / 3, within(EXACT));
  }
}
