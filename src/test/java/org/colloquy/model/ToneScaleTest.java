package org.colloquy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values are rounded once, and their class follows from the rounded value. */
class ToneScaleTest {
  @ParameterizedTest
  @CsvSource({
    "0.12344, 0.1234, below the middle",
    "-0.12346, -0.1235, beyond the middle",
    "-0.00001, 0, no negative zero",
    "2.1, 2, above the end",
    "-7, -2, below the end"
  })
  void valuesAreMultiplesBetweenTheEnds(double value, double rounded, String reason) {
    assertThat(ToneScale.SENTENCES.rounded(value)).as(reason).isEqualTo(rounded);
  }

  @ParameterizedTest
  @EnumSource(ToneScale.class)
  void endsOfTheNeutralZoneAreNotNeutral(ToneScale scale) {
    assertThat(scale.of(scale.greatestNegative())).isEqualTo(Tone.NEGATIVE);
    assertThat(scale.of(scale.rounded(scale.greatestNegative() + ToneScale.UNIT)))
        .isEqualTo(Tone.NEUTRAL);
    assertThat(scale.of(scale.rounded(scale.leastPositive() - ToneScale.UNIT)))
        .isEqualTo(Tone.NEUTRAL);
    assertThat(scale.of(scale.leastPositive())).isEqualTo(Tone.POSITIVE);
  }

  @ParameterizedTest
  @ValueSource(doubles = {2.0001, -2.0001, 0.12345, Double.NaN, Double.POSITIVE_INFINITY})
  void sentenceRefusesAScoreThatIsNotOnTheScale(double score) {
    assertThatThrownBy(() -> scored(OptionalDouble.of(score)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sentenceHasTheClassOfItsScore() {
    assertThat(scored(OptionalDouble.of(-1.5)).tone()).contains(Tone.NEGATIVE);
    assertThat(scored(OptionalDouble.of(0)).tone()).contains(Tone.NEUTRAL);
    assertThat(scored(OptionalDouble.empty()).tone()).isEmpty();
  }

  private static Sentence scored(OptionalDouble score) {
    return new Sentence(1, new Span(0, 3), false, Optional.empty(), score);
  }
}
