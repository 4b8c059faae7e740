package org.colloquy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The tone toward a mention, and who can have one. */
class AttitudeTest {
  private static final Attitude GLAD = new Attitude(0.1, 0.3, 0.6);

  private static Mention pronoun(Mention.Person person) {
    return new Mention(
        new Span(0, 2),
        new Span(0, 2),
        0,
        Mention.Kind.PRONOUN,
        person,
        Optional.empty(),
        OptionalDouble.empty(),
        Traits.UNKNOWN,
        Optional.empty());
  }

  @Test
  void likeliestClassAndExpectedValueAreThoseOfTheDistribution() {
    assertThat(GLAD.likeliest()).isEqualTo(Tone.POSITIVE);
    assertThat(GLAD.expected()).isCloseTo(0.5, within(1e-12));
    assertThat(new Attitude(0.4, 0.4, 0.2).likeliest()).isEqualTo(Tone.NEGATIVE);
    assertThat(new Attitude(0.2, 0.4, 0.4).likeliest()).isEqualTo(Tone.NEUTRAL);
  }

  /** The likeliest class may differ from what the value says; the reports go by the value. */
  @Test
  void classFollowsFromTheExpectedValue() {
    Attitude torn = new Attitude(0.4, 0.22, 0.38);
    assertThat(torn.expected()).isEqualTo(-0.02);
    assertThat(torn.tone()).isEqualTo(Tone.NEUTRAL);
    double least = ToneScale.MENTIONS.leastPositive();
    assertThat(new Attitude(0, 1 - least, least).tone()).isEqualTo(Tone.POSITIVE);
    assertThat(new Attitude(least, 1 - least, 0).tone()).isEqualTo(Tone.NEGATIVE);
    double less = least - ToneScale.UNIT;
    assertThat(new Attitude(0, 1 - less, less).tone()).isEqualTo(Tone.NEUTRAL);
    assertThat(new Attitude(less, 1 - less, 0).tone()).isEqualTo(Tone.NEUTRAL);
  }

  @Test
  void whatIsNoDistributionIsRefused() {
    assertThatThrownBy(() -> new Attitude(0.5, 0.5, 0.5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Attitude(Double.NaN, 0.5, 0.5))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyTheThirdPersonHasATone() {
    assertThat(pronoun(Mention.Person.THIRD).withTone(Optional.of(GLAD)).tone()).contains(GLAD);
    Mention self = pronoun(Mention.Person.FIRST_SINGULAR);
    assertThatThrownBy(() -> self.withTone(Optional.of(GLAD)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
