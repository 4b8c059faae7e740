package org.colloquy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Moments are exact, or there are none. */
class MomentsTest {
  @Test
  void valuesAreCountedInSteps() {
    assertThat(Moments.of(-0.25).and(Moments.of(2))).isEqualTo(new Moments(2, 17_500, 406_250_000));
    assertThat(Moments.NONE.mean()).isEmpty();
  }

  @Test
  void sumThatOverflowsIsRefused() {
    Moments huge = new Moments(1, 1, Long.MAX_VALUE);
    assertThatThrownBy(() -> huge.and(Moments.of(1))).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void nothingHasNoSum() {
    assertThatThrownBy(() -> new Moments(0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
