package org.colloquy.language.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Sentiment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures by which a calibration is chosen are what they say. */
class SentimentMeasuresTest {
  private static final Sentiment SURE = new Sentiment(0, 0.9, 0.1, 0, 0);

  @TempDir private Path folder;

  @Test
  void ratedTextsAreReadWhateverElseIsInTheFile() throws IOException {
    Path file = folder.resolve("set.txt");
    Files.writeString(
        file,
        "of a line cut off.\n1_1\t-0.5\tIt rains.\r\n1_2\t2\tGood!\n1_3\t0\tIt rains.\n1_4\t1");
    assertThat(RatedText.read(file, RatedText.Stretches.ALL))
        .containsExactly(new RatedText("1", -0.25, "It rains."), new RatedText("1", 2, "Good!"));
  }

  @Test
  void stretchesHoldWholeLinesAlone() throws IOException {
    Path file = folder.resolve("set.txt");
    Files.writeString(file, "1_1\t0\tabc\n1_2\t0\tdef\n2_1\t0\tghi\n");
    assertThat(RatedText.read(file, new RatedText.Stretches(12, 20)))
        .extracting(RatedText::text)
        .containsExactly("abc", "ghi");
  }

  @Test
  void aRatingIsNeutralNearZero() {
    assertThat(rated(-0.5, SURE).label()).isZero();
    assertThat(rated(0.45, SURE).label()).isEqualTo(1);
    assertThat(rated(0.5, SURE).label()).isEqualTo(2);
    assertThat(rated(0.5, SURE).with(0.6).label()).isEqualTo(1);
  }

  @Test
  void figuresAreThoseOfTheirDefinitions() {
    Sentiment unsure = new Sentiment(0, 0.2, 0.2, 0.6, 0);
    CalibrationFigures figures =
        new CalibrationFigures(
            List.of(
                new Told(rated(-2, SURE), SURE),
                new Told(rated(0, SURE), SURE),
                new Told(rated(2, unsure), unsure)));
    assertThat(figures.logLoss())
        .isEqualTo(-(Math.log(0.9) + Math.log(0.1) + Math.log(0.6)) / 3, within(1e-9));
    assertThat(figures.bias()).isEqualTo((0.1 - 0.9 - 0.6) / 3, within(1e-9));
    assertThat(figures.distance()).isEqualTo(Math.sqrt((0.01 + 0.81 + 0.36) / 3), within(1e-9));
    assertThat(figures.calibrationError()).isEqualTo((0.8 + 0.4) / 3, within(1e-9));
    assertThat(figures.probability(0)).isEqualTo(2.0 / 3, within(1e-9));
    assertThat(figures.classes().recall(1)).isZero();
    assertThat(figures.classes().guessed(0)).isEqualTo(2.0 / 3, within(1e-9));
  }

  @Test
  void equalValuesShareTheirRank() {
    assertThat(CalibrationFigures.ranks(0.3, 0.1, 0.3, 0.9)).containsExactly(1.5, 0, 1.5, 3);
    assertThat(CalibrationFigures.correlation(new double[] {1, 2, 3}, new double[] {6, 4, 2}))
        .isEqualTo(-1, within(1e-9));
  }

  @Test
  void aModelThatIsTooSureIsToldToBeLessSo() {
    List<RatedSentence> sentences = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      // Nine times in ten it says negative, and is right in every second case.
      sentences.add(rated(i % 2 == 0 ? -2 : 0, SURE));
      sentences.add(rated(i % 2 == 0 ? 2 : 0, new Sentiment(0, 0, 0.1, 0.9, 0)));
    }
    double[] found = CalibrationFit.of(CalibrationForm.NEUTRAL, sentences);
    double[] told = RatedSentence.inThree(CalibrationForm.NEUTRAL.apply(SURE, found));
    assertThat(told[0]).isEqualTo(0.5, within(0.01));
    assertThat(told[1]).isEqualTo(0.5, within(0.01));
  }

  @Test
  void noArticleIsInBothHalves() {
    List<RatedSentence> sentences = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      sentences.add(new RatedSentence(String.valueOf(i / 3), 0, 1, 5, SURE));
    }
    HeldOut heldOut = new HeldOut(sentences);
    assertThat(heldOut.half(0)).hasSize(30);
    assertThat(heldOut.half(0).stream().map(RatedSentence::article))
        .doesNotContainAnyElementsOf(heldOut.half(1).stream().map(RatedSentence::article).toList());
  }

  private static RatedSentence rated(double rating, Sentiment raw) {
    return RatedSentence.of(new RatedText("1", rating, "text"), 0.5, raw);
  }
}
