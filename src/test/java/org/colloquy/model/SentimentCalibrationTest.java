package org.colloquy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The model's distribution claims less, and is shifted to neither side. */
class SentimentCalibrationTest {
  @ParameterizedTest
  @CsvFileSource(resources = "calibrated-sentiments.csv", numLinesToSkip = 1)
  void casesComeOut(
      double temperature, double neutral, String raw, String calibrated, String reason) {
    Sentiment result = new SentimentCalibration(temperature, neutral).of(parse(raw));
    Sentiment wanted = parse(calibrated);
    assertThat(values(result)).as(reason).containsExactly(values(wanted), within(5e-4));
  }

  @Property
  void aMirrorImageStaysAMirrorImage(@ForAll("sentiments") Sentiment sentiment) {
    Sentiment mirrored = SentimentCalibration.shipped().of(mirrored(sentiment));
    assertThat(mirrored).isEqualTo(mirrored(SentimentCalibration.shipped().of(sentiment)));
    assertThat(mirrored.expected())
        .isEqualTo(-SentimentCalibration.shipped().of(sentiment).expected(), within(1e-12));
  }

  @Property
  void whatIsLikelierOfTwoTonesStaysSo(@ForAll("sentiments") Sentiment sentiment) {
    Sentiment calibrated = SentimentCalibration.shipped().of(sentiment);
    assertThat(Math.signum(calibrated.positive() - calibrated.negative()))
        .isEqualTo(Math.signum(sentiment.positive() - sentiment.negative()));
    assertThat(Math.signum(calibrated.veryPositive() - calibrated.veryNegative()))
        .isEqualTo(Math.signum(sentiment.veryPositive() - sentiment.veryNegative()));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "-1, 1", "NaN, 1", "Infinity, 1", "1, 0", "1, NaN"})
  void numbersThatCalibrateNothingAreRefused(double temperature, double neutral) {
    assertThatThrownBy(() -> new SentimentCalibration(temperature, neutral))
        .hasMessageContaining("above 0");
  }

  @Provide
  Arbitrary<Sentiment> sentiments() {
    return Arbitraries.integers()
        .between(0, 1000)
        .array(int[].class)
        .ofSize(Tone.values().length)
        .filter(weights -> Arrays.stream(weights).sum() > 0)
        .map(
            w -> {
              double sum = Arrays.stream(w).sum();
              return new Sentiment(w[0] / sum, w[1] / sum, w[2] / sum, w[3] / sum, w[4] / sum);
            });
  }

  private static Sentiment mirrored(Sentiment s) {
    return new Sentiment(
        s.veryPositive(), s.positive(), s.neutral(), s.negative(), s.veryNegative());
  }

  private static double[] values(Sentiment s) {
    return new double[] {
      s.veryNegative(), s.negative(), s.neutral(), s.positive(), s.veryPositive()
    };
  }

  private static Sentiment parse(String text) {
    double[] p = Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    return new Sentiment(p[0], p[1], p[2], p[3], p[4]);
  }
}
