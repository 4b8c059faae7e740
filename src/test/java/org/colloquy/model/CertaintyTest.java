package org.colloquy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which references are certain enough for the reports. */
class CertaintyTest {
  private static final Certainty CERTAINTY = new Certainty(0.6, 0.7, 0.4);

  private static Reference reference(
      Mention.Kind kind, Mention.Person person, Basis basis, OptionalDouble probability) {
    Mention mention =
        new Mention(
            new Span(0, 3),
            new Span(0, 3),
            0,
            kind,
            person,
            kind == Mention.Kind.NAME ? Optional.of(EntityType.PERSON) : Optional.empty(),
            OptionalDouble.empty(),
            Traits.UNKNOWN,
            Optional.empty());
    return new Reference(mention, 1, OptionalInt.of(0), basis, probability);
  }

  @ParameterizedTest
  @CsvSource({
    "PRONOUN, THIRD, CONTEXT, 0.6, true, at the threshold it counts",
    "PRONOUN, THIRD, CONTEXT, 0.59, false, below it does not",
    "PRONOUN, THIRD, CHAIN, 0.3, false, whatever the model's chain says",
    "NOMINAL, THIRD, CONTEXT, 0.69, false, a phrase needs more here",
    "NOMINAL, THIRD, ROLE, 0.7, true, a phrase at its threshold",
    "NOMINAL, THIRD, ROLE, 0.5, false, an office is weighed too",
    "PRONOUN, SECOND, ADDRESSEE, 0.4, true, you needs less here",
    "PRONOUN, SECOND, ADDRESSEE, 0.39, false, below it does not",
    "PRONOUN, SECOND, RULE, 0.1, true, a rule is not weighed",
    "NOMINAL, THIRD, RULE, , true, nor is an apposition",
    "PRONOUN, THIRD, CHAIN, , true, nor is a chain that means nothing named",
    "PRONOUN, FIRST_SINGULAR, SPEAKER, , true, nor is who speaks",
    "NAME, THIRD, NAME, , true, nor is a name"
  })
  void allows(
      Mention.Kind kind,
      Mention.Person person,
      Basis basis,
      Double probability,
      boolean allowed,
      String reason) {
    OptionalDouble given =
        probability == null ? OptionalDouble.empty() : OptionalDouble.of(probability);
    assertThat(CERTAINTY.allows(reference(kind, person, basis, given)))
        .as(reason)
        .isEqualTo(allowed);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.1, 1.01, Double.NaN})
  void noProbabilityIsRefused(double wrong) {
    assertThatThrownBy(() -> new Certainty(wrong, 0.5, 0.5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Certainty(0.5, wrong, 0.5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Certainty(0.5, 0.5, wrong))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void oneProbabilityHoldsForAllKinds() {
    assertThat(Certainty.of(0.75)).isEqualTo(new Certainty(0.75, 0.75, 0.75));
  }
}
