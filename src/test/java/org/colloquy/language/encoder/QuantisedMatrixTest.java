package org.colloquy.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class QuantisedMatrixTest {
  @Test
  void eachColumnHasItsOwnScale() {
    QuantisedMatrix matrix = QuantisedMatrix.of(2, 3, new float[] {127, 0.5f, 0, -64, -0.125f, 0});
    assertThat(matrix.scales()).containsExactly(1, 0.5f / 127, 1);
    assertThat(matrix.steps()).containsExactly(127, 127, 0, -64, -32, 0);
  }

  @Test
  void halfAStepIsRoundedToTheEvenOne() {
    QuantisedMatrix matrix = QuantisedMatrix.of(5, 1, new float[] {127, 0.5f, 1.5f, -0.5f, -1.5f});
    assertThat(matrix.steps()).containsExactly(127, 0, 2, 0, -2);
  }

  @Property
  void noValueMovesByMoreThanHalfAStep(
      @ForAll @Size(12) List<@FloatRange(min = -1000, max = 1000) Float> values) {
    QuantisedMatrix matrix = QuantisedMatrix.of(4, 3, floats(values));
    float[] back = matrix.values();
    for (int i = 0; i < back.length; i++) {
      float half = matrix.scales()[i % 3] / 2;
      assertThat(Math.abs(back[i] - values.get(i))).isLessThanOrEqualTo(half * 1.0001f);
    }
  }

  private static float[] floats(List<Float> values) {
    float[] floats = new float[values.size()];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = values.get(i);
    }
    return floats;
  }

  @Test
  void unsignedStepsLieAroundTheirZero() {
    QuantisedMatrix matrix = QuantisedMatrix.of(3, 1, new float[] {1e-9f, -1e9f, 1e9f});
    assertThat(matrix.unsignedSteps()).containsExactly(128, 1, 255);
    assertThat(matrix.unsignedZeros()).containsExactly(128);
  }

  @Test
  void changeIsAddedToTheValues() {
    QuantisedMatrix matrix = QuantisedMatrix.of(2, 2, new float[] {127, 64, -64, 127});
    FittedChange change = new FittedChange(2, 1, 2, new float[] {1, 2}, new float[] {-95, 0});
    assertThat(matrix.with(change).values()).containsExactly(32, 64, -254, 127);
  }

  @Test
  void changeOfAnotherShapeIsRefused() {
    QuantisedMatrix matrix = QuantisedMatrix.of(2, 1, new float[] {1, 2});
    FittedChange change = new FittedChange(1, 1, 2, new float[] {1}, new float[] {1, 2});
    assertThatThrownBy(() -> matrix.with(change))
        .hasMessage("a change of 1 by 2 values to a matrix of 2 by 1");
  }
}
