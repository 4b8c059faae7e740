package org.colloquy.language.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.colloquy.model.Attitude;
import org.colloquy.model.Tone;
import org.junit.jupiter.api.Test;

/** Weights: what they say, how they are kept, how they are learnt. */
class ToneWeightsTest {
  private static final ToneWeights WEIGHTS =
      new ToneWeights(
          Map.of(
              ToneWeights.BIAS,
              new double[] {0, 0.5, 0},
              "insult",
              new double[] {2, 0, -1},
              "praise",
              new double[] {-1, 0, 2.00004}));

  private static byte[] bytes(ToneWeights weights) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    weights.write(file);
    return file.toByteArray();
  }

  @Test
  void likeliestClassFollowsTheWeights() {
    assertThat(WEIGHTS.attitude(Map.of()).likeliest()).isEqualTo(Tone.NEUTRAL);
    assertThat(WEIGHTS.attitude(Map.of("insult", 1.0)).likeliest()).isEqualTo(Tone.NEGATIVE);
    assertThat(WEIGHTS.attitude(Map.of("praise", 1.0, "never seen", 9.0)).likeliest())
        .isEqualTo(Tone.POSITIVE);
  }

  @Test
  void distributionIsThatOfALogisticRegression() {
    Attitude attitude = WEIGHTS.attitude(Map.of("insult", 0.5));
    double sum = Math.exp(1) + Math.exp(0.5) + Math.exp(-0.5);
    assertThat(attitude.negative()).isCloseTo(Math.exp(1) / sum, within(1e-12));
    assertThat(attitude.positive()).isCloseTo(Math.exp(-0.5) / sum, within(1e-12));
  }

  @Test
  void hugeFeaturesGiveADistributionStill() {
    assertThat(WEIGHTS.attitude(Map.of("insult", 1e6)).negative()).isEqualTo(1);
  }

  @Test
  void keptWeightsAreTheSameToTheTenThousandth() throws IOException {
    byte[] file = bytes(WEIGHTS);
    assertThat(file).asString().startsWith("bias\t0\t5000\t0\ninsult\t20000\t0\t-10000\n");
    ToneWeights again = ToneWeights.read(new ByteArrayInputStream(file));
    assertThat(bytes(again)).isEqualTo(file);
    assertThat(again.attitude(Map.of("praise", 1.0)).positive())
        .isCloseTo(WEIGHTS.attitude(Map.of("praise", 1.0)).positive(), within(1e-4));
  }

  private static List<ToneExample> examples() {
    List<ToneExample> examples = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      int label = i % 6 == 0 ? 2 : i % 3 == 0 ? 0 : 1;
      String word = List.of("scorns", "meets", "thanks").get(label);
      examples.add(
          new ToneExample(
              "article " + i, label, Map.of(word, 1.0, "everywhere", 0.5, "w" + i, 1.0)));
    }
    return examples;
  }

  @Test
  void whatTellsTheClassesApartIsLearntThoughOneIsRare() {
    ToneWeights learnt = ToneTraining.fit(examples());
    assertThat(learnt.attitude(Map.of("scorns", 1.0)).likeliest()).isEqualTo(Tone.NEGATIVE);
    assertThat(learnt.attitude(Map.of("meets", 1.0)).likeliest()).isEqualTo(Tone.NEUTRAL);
    assertThat(learnt.attitude(Map.of("thanks", 1.0)).likeliest()).isEqualTo(Tone.POSITIVE);
  }

  @Test
  void rareFeaturesAreLeftOutAndTheSameExamplesGiveTheSameBytes() throws IOException {
    byte[] file = bytes(ToneTraining.fit(examples()));
    assertThat(file).asString().contains("scorns\t").doesNotContain("w1\t");
    assertThat(bytes(ToneTraining.fit(examples()))).isEqualTo(file);
  }

  @Test
  void macroF1WeighsTheClassesAlike() {
    MacroF1 score = new MacroF1();
    Collections.nCopies(8, 1).forEach(truth -> score.add(truth, 1));
    score.add(0, 1);
    score.add(2, 2);
    assertThat(score.f1(0)).isZero();
    assertThat(score.f1(1)).isCloseTo(16 / 17.0, within(1e-12));
    assertThat(score.mean()).isCloseTo((16 / 17.0 + 1) / 3, within(1e-12));
  }
}
