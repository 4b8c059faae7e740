package org.colloquy.report.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.colloquy.model.Attitude;
import org.colloquy.model.Moments;
import org.colloquy.model.ToneScale;
import org.colloquy.model.Tones;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals are those of the formulas, whatever the order, and hold the mean as often as said. */
class MeanIntervalTest {
  private static Moments moments(double... values) {
    Moments sum = Moments.NONE;
    for (double value : values) {
      sum = sum.and(Moments.of(value));
    }
    return sum;
  }

  private static Optional<MeanInterval> interval(ToneScale scale, Moments... transcripts) {
    TranscriptTones tones = new TranscriptTones();
    for (int i = 0; i < transcripts.length; i++) {
      tones.add("t" + i, new Tones(transcripts[i], 0, 0, 0, 0, 0, 0));
    }
    return tones.interval(scale);
  }

  private static void assertInterval(MeanInterval interval, double low, double high) {
    assertThat(interval.low()).isCloseTo(low, within(5e-5));
    assertThat(interval.high()).isCloseTo(high, within(5e-5));
  }

  /** By hand: mean 0.2, deviations 0.4 + usual 0.09 over 5, t(4) = 2.7764. */
  @Test
  void oneTranscriptGoesByItsValues() {
    Moments values = moments(0.6, 0, 0.2, -0.2, 0.4);
    assertThat(values.mean()).hasValue(0.2);
    double half = 2.776445 * Math.sqrt((0.4 + 0.09) / 5 / 5);
    assertInterval(interval(ToneScale.MENTIONS, values).orElseThrow(), 0.2 - half, 0.2 + half);
  }

  /** By hand: sums 3, 0.5, −0.5 over 6, 2, 2; mean 0.3; deviations 1.2, −0.1, −1.1. */
  @Test
  void severalTranscriptsGoByTheDifferencesBetweenThem() {
    MeanInterval interval =
        interval(
                ToneScale.SENTENCES,
                moments(0.5, 0.5, 0.5, 0.5, 0.5, 0.5),
                moments(0.5, 0),
                moments(-0.5, 0))
            .orElseThrow();
    double half = 4.302653 * Math.sqrt(3.0 / 2 * (1.44 + 0.01 + 1.21) / 100);
    assertInterval(interval, 0.3 - half, 0.3 + half);
  }

  @Test
  void intervalIsNeverNarrowerThanIfTranscriptsDidNotMatter() {
    Moments one = moments(0.8, -0.8, 0.8, -0.8);
    MeanInterval alike = interval(ToneScale.MENTIONS, one, one, one, one, one).orElseThrow();
    MeanInterval inOne =
        interval(ToneScale.MENTIONS, one.and(one).and(one).and(one).and(one)).orElseThrow();
    assertThat(alike).isEqualTo(inOne);
    assertThat(alike.high()).isGreaterThan(0.3);
  }

  @Test
  void transcriptWithoutAValueDoesNotCount() {
    Moments values = moments(0.1, 0.9, -0.4);
    assertThat(interval(ToneScale.MENTIONS, Moments.NONE, values, Moments.NONE))
        .isEqualTo(interval(ToneScale.MENTIONS, values));
  }

  @Test
  void fewerThanTwoValuesHaveNoInterval() {
    assertThat(interval(ToneScale.MENTIONS)).isEmpty();
    assertThat(interval(ToneScale.MENTIONS, moments(0.7))).isEmpty();
    assertThat(interval(ToneScale.MENTIONS, moments(0.7), Moments.NONE)).isEmpty();
  }

  @Test
  void intervalEndsWhereTheScaleEnds() {
    assertThat(interval(ToneScale.SENTENCES, moments(2, -2))).contains(new MeanInterval(-2, 2));
    assertThat(interval(ToneScale.MENTIONS, moments(0.9, 0.9)).orElseThrow().high()).isEqualTo(1);
  }

  @Test
  void equalValuesAreNoCertainty() {
    MeanInterval five = interval(ToneScale.MENTIONS, moments(0, 0, 0, 0, 0)).orElseThrow();
    assertInterval(five, -2.776445 * 0.3 / 5, 2.776445 * 0.3 / 5);
    assertThat(five.holdsZero()).isTrue();
    Moments many = moments(new double[1000]);
    assertThat(interval(ToneScale.MENTIONS, many).orElseThrow().high()).isBetween(0.0001, 0.001);
  }

  @Test
  void orderOfTranscriptsAndWithinOneDoesNotMatter() {
    Random random = new Random(3);
    List<List<Tones>> transcripts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      List<Tones> one = new ArrayList<>();
      for (int j = random.nextInt(9); j >= 0; j--) {
        double negative = random.nextDouble();
        one.add(Tones.toward(Optional.of(new Attitude(negative, 0, 1 - negative))));
      }
      transcripts.add(one);
    }
    Optional<MeanInterval> first = inOrder(transcripts);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(transcripts, random);
      transcripts.forEach(one -> Collections.shuffle(one, random));
      assertThat(inOrder(transcripts)).isEqualTo(first);
    }
  }

  private static Optional<MeanInterval> inOrder(List<List<Tones>> transcripts) {
    TranscriptTones sum = new TranscriptTones();
    for (List<Tones> one : transcripts) {
      String id = "t" + System.identityHashCode(one);
      one.forEach(tones -> sum.add(id, tones));
    }
    return sum.interval(ToneScale.MENTIONS);
  }

  @Test
  void sumsOfAHugeCorpusDoNotOverflow() {
    Moments huge = new Moments(2_000_000_000L, 20_000_000_000_000L, 400_000_000_000_000_000L);
    MeanInterval interval =
        interval(ToneScale.SENTENCES, huge, huge, moments(-2, -1.9999)).orElseThrow();
    assertThat(interval.low()).isLessThan(1).isGreaterThan(0.99);
    assertThat(interval.high()).isGreaterThan(1).isLessThan(1.01);
  }

  /** How often intervals hold the mean of what the values are drawn from, in 4,000 draws. */
  @ParameterizedTest(name = "{0}, {1} transcripts of up to {2}, which differ by {3}: {4} to {5}")
  @CsvSource({
    "MENTIONS, 1, 2, 0, 0.99, 1.00, two mentions tell little; the usual spread makes up for it",
    "MENTIONS, 1, 5, 0, 0.98, 1.00, five mentions are often all neutral",
    "MENTIONS, 1, 30, 0, 0.92, 0.97, many mentions go by their own spread",
    "MENTIONS, 2, 8, 0.15, 0.95, 1.00, two transcripts have 1 degree of freedom",
    "MENTIONS, 5, 8, 0.15, 0.91, 0.99, rare tones are skewed",
    "MENTIONS, 30, 20, 0.15, 0.91, 0.96, unequal transcripts cost 2 points",
    "SENTENCES, 1, 2, 0, 0.97, 1.00, two sentences tell little; the usual spread makes up for it",
    "SENTENCES, 1, 5, 0, 0.96, 1.00, five sentences are often all neutral",
    "SENTENCES, 1, 30, 0, 0.93, 0.97, many sentences go by their own spread",
    "SENTENCES, 2, 8, 0.3, 0.95, 1.00, two transcripts have 1 degree of freedom",
    "SENTENCES, 5, 8, 0.3, 0.91, 0.99, values are skewed",
    "SENTENCES, 30, 20, 0.3, 0.91, 0.96, unequal transcripts cost 2 points"
  })
  void intervalsHoldTheMeanAboutAsOftenAsTheySay(
      ToneScale scale,
      int transcripts,
      int most,
      double between,
      double least,
      double greatest,
      String reason) {
    Skewed draws = new Skewed(scale, between, new Random(16));
    double mean = draws.mean();
    int held = 0;
    for (int i = 0; i < 4_000; i++) {
      TranscriptTones tones = new TranscriptTones();
      for (int t = 0; t < transcripts; t++) {
        tones.add("t" + t, new Tones(draws.transcript(transcripts == 1, most), 0, 0, 0, 0, 0, 0));
      }
      MeanInterval interval = tones.interval(scale).orElseThrow();
      held += interval.low() <= mean && mean <= interval.high() ? 1 : 0;
    }
    double coverage = held / 4_000.0;
    System.out.printf(
        Locale.ROOT,
        "Coverage, %s, %d transcripts of up to %d: %.3f%n",
        scale,
        transcripts,
        most,
        coverage);
    assertThat(coverage).as(reason).isBetween(least, greatest);
  }
}
