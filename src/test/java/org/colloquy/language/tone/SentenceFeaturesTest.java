package org.colloquy.language.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.colloquy.language.encoder.WordEncoder;
import org.colloquy.model.Span;
import org.junit.jupiter.api.Test;

/** What the heads see of a sentence and of a target in it. */
class SentenceFeaturesTest {
  private static final String SENTENCE = "Anna Berg met Piet";

  private static final WordEncoder ENCODER =
      new WordEncoder(
          1,
          Map.of(
              "Anna", new float[] {1},
              "Berg", new float[] {3},
              "met", new float[] {5},
              "Piet", new float[] {11}));

  private static SentenceFeatures features(String sentence) {
    return new SentenceFeatures(ENCODER.encode(sentence));
  }

  private static float[] toward(String target) {
    int start = SENTENCE.indexOf(target);
    return features(SENTENCE).toward(new Span(start, start + target.length())).orElseThrow();
  }

  @Test
  void aSentenceIsTheMeanOfItsPiecesAndTheWhole() {
    assertThat(features(SENTENCE).ofSentence()).containsExactly(5f, 4f);
  }

  @Test
  void aTargetIsItsMeanThenTheMeanAroundIt() {
    float[] anna = toward("Anna Berg");
    double near = Math.exp(-1 / 6.0);
    double far = Math.exp(-2 / 6.0);
    assertThat(anna).hasSize(SentenceFeatures.ofTarget(1) - SentenceFeatures.ofSentence(1));
    assertThat(anna[0]).isEqualTo(2f);
    assertThat((double) anna[1]).isEqualTo((5 * near + 11 * far) / (near + far), within(1e-5));
  }

  @Test
  void distanceIsCountedFromTheNearerEdgeOnBothSides() {
    float[] met = toward("met");
    double near = Math.exp(-1 / 6.0);
    double far = Math.exp(-2 / 6.0);
    assertThat((double) met[1])
        .isEqualTo((3 * near + 11 * near + 1 * far) / (2 * near + far), within(1e-5));
  }

  @Test
  void aPieceThatSticksOutOfTheTargetBelongsToIt() {
    int start = SENTENCE.indexOf("erg");
    assertThat(features(SENTENCE).toward(new Span(start, start + 1)).orElseThrow()[0])
        .isEqualTo(3f);
  }

  @Test
  void aTargetThatIsTheSentenceHasNothingAround() {
    assertThat(toward(SENTENCE)[1]).isZero();
  }

  @Test
  void aTargetWithoutAPieceHasNoFeatures() {
    assertThat(features("a     b").toward(new Span(2, 4))).isEmpty();
    assertThat(features("a b").toward(new Span(3, 9))).isEmpty();
  }
}
