package org.colloquy.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class QuantisedMatrixTest {
  /** The largest unsigned byte, which an activation may be. */
  private static final int LARGEST_ACTIVATION = 255;

  @Test
  void eachColumnHasItsOwnScale() {
    QuantisedMatrix matrix = QuantisedMatrix.of(2, 3, new float[] {64, 0.5f, 0, -32, -0.25f, 0});
    assertThat(matrix.scales()).containsExactly(1, 0.5f / 64, 1);
    assertThat(matrix.steps()).containsExactly(64, 64, 0, -32, -32, 0);
  }

  @Test
  void halfAStepIsRoundedToTheEvenOne() {
    QuantisedMatrix matrix = QuantisedMatrix.of(5, 1, new float[] {64, 0.5f, 1.5f, -0.5f, -1.5f});
    assertThat(matrix.steps()).containsExactly(64, 0, 2, 0, -2);
  }

  @Property
  void noValueMovesByMoreThanHalfAStep(
      @ForAll @Size(12) float @FloatRange(min = -1000, max = 1000) [] values) {
    QuantisedMatrix matrix = QuantisedMatrix.of(4, 3, values);
    float[] back = matrix.values();
    for (int i = 0; i < values.length; i++) {
      float half = matrix.scales()[i % 3] / 2;
      assertThat(Math.abs(back[i] - values[i])).isLessThanOrEqualTo(half * 1.0001f);
    }
  }

  @Test
  void twoProductsFitIntoSixteenBits() {
    assertThat(2 * LARGEST_ACTIVATION * QuantisedMatrix.MOST_STEPS)
        .isLessThanOrEqualTo(Short.MAX_VALUE);
    assertThat(QuantisedMatrix.of(1, 2, new float[] {1e-3f, -1e9f}).steps())
        .containsExactly(QuantisedMatrix.MOST_STEPS, -QuantisedMatrix.MOST_STEPS);
  }

  @Test
  void changeIsAddedToTheValues() {
    QuantisedMatrix matrix = QuantisedMatrix.of(2, 2, new float[] {64, 32, -32, 64});
    FittedChange change = new FittedChange(2, 1, 2, new float[] {1, 2}, new float[] {-48, 0});
    assertThat(matrix.with(change).values()).containsExactly(16, 32, -128, 64);
  }

  @Test
  void changeOfAnotherShapeIsRefused() {
    QuantisedMatrix matrix = QuantisedMatrix.of(2, 1, new float[] {1, 2});
    FittedChange change = new FittedChange(1, 1, 2, new float[] {1}, new float[] {1, 2});
    assertThatThrownBy(() -> matrix.with(change))
        .hasMessage("a change of 1 by 2 values to a matrix of 2 by 1");
  }
}
