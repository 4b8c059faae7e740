package org.colloquy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Tones add up to the same in whatever order and in whatever parts. */
class TonesTest {
  private static final Sentiment GLUM = new Sentiment(0.1, 0.5, 0.2, 0.1, 0.1);

  private static Attitude attitude(Random random) {
    double negative = random.nextDouble();
    double positive = random.nextDouble() * (1 - negative);
    return new Attitude(negative, 1 - negative - positive, positive);
  }

  private static Tones sum(List<Tones> tones) {
    return tones.stream().reduce(Tones.NONE, Tones::and);
  }

  private static Tones sentence(Optional<Sentiment> classes, OptionalDouble score) {
    return Tones.of(new Sentence(1, new Span(0, 3), false, classes, score));
  }

  @Test
  void neitherOrderNorPartsMatter() {
    Random random = new Random(7);
    List<Tones> tones = new ArrayList<>();
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < 10_000; i++) {
      Attitude attitude = attitude(random);
      sum += attitude.expected();
      squares += attitude.expected() * attitude.expected();
      tones.add(Tones.toward(Optional.of(attitude)));
    }
    Tones inOrder = sum(tones);
    assertThat(inOrder.mean().orElseThrow()).isCloseTo(sum / 10_000, within(1e-10));
    assertThat(inOrder.values().squares()).isEqualTo(Math.round(squares * 1e8));
    Collections.shuffle(tones, random);
    assertThat(sum(tones)).isEqualTo(inOrder);
    assertThat(sum(tones.subList(0, 3_333)).and(sum(tones.subList(3_333, 10_000))))
        .isEqualTo(inOrder);
  }

  @Test
  void whatIsUnscoredIsInNoMean() {
    Tones tones =
        Tones.toward(Optional.of(new Attitude(0, 0, 1))).and(Tones.toward(Optional.empty()));
    assertThat(tones.mean()).hasValue(1);
    assertThat(tones.scored()).isEqualTo(1);
    assertThat(tones.unscored()).isEqualTo(1);
    assertThat(Tones.NONE.mean()).isEmpty();
  }

  /** A score and classes come from two models, and either may be missing. */
  @Test
  void sentenceIsCountedByItsClassesAndAveragedByItsScore() {
    Tones tones =
        sentence(Optional.of(GLUM), OptionalDouble.of(1.5))
            .and(sentence(Optional.of(GLUM), OptionalDouble.empty()))
            .and(sentence(Optional.empty(), OptionalDouble.of(0.5)));
    assertThat(tones.mean()).hasValue(1);
    assertThat(tones.scored()).isEqualTo(2);
    assertThat(tones.negative()).isEqualTo(2);
    assertThat(tones.unscored()).isEqualTo(1);
  }
}
