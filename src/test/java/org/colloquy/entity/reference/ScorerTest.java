package org.colloquy.entity.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.colloquy.entity.talk.Pointer;
import org.colloquy.entity.talk.Talk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How weights become probabilities, and which weights there are. */
class ScorerTest {
  private static final Scorer SCORER = new Scorer(new double[] {1, -2}, Map.of("-1:thank", 3.0));

  private static Decider.Alternatives alternatives(
      float[] first, float[] second, List<String> words, List<String> others) {
    return new Decider.Alternatives(List.of(7), List.of(first, second), List.of(words, others));
  }

  @Test
  void exponentialsOfScoresAreSharedOut() {
    double[] shares =
        SCORER.probabilities(
            alternatives(new float[] {2, 0.5f}, new float[] {1, 1}, List.of(), List.of()));
    // The scores are 2 - 1 and 1 - 2.
    double share = Math.exp(1) / (Math.exp(1) + Math.exp(-1));
    assertThat(shares).containsExactly(new double[] {share, 1 - share}, within(1e-12));
  }

  @Test
  void wordsWeighWhateverTheirPlaceInTheListAndUnknownOnesNothing() {
    double[] shares =
        SCORER.probabilities(
            alternatives(
                new float[2], new float[2], List.of("+1:boats"), List.of("+1:boats", "-1:thank")));
    assertThat(shares[1] / shares[0]).isEqualTo(Math.exp(3), within(1e-9));
  }

  @Test
  void scoresTooLargeForAnExponentialAreProbabilitiesStill() {
    double[] shares =
        SCORER.probabilities(
            alternatives(new float[] {5000, 0}, new float[] {0, 5000}, List.of(), List.of()));
    assertThat(shares).containsExactly(1, 0);
  }

  @Test
  void theLikeliestCandidateIsFirstAndNobodyCountsToo() {
    Map<ReferenceModel.PointerGroup, Scorer> scorers =
        Map.of(ReferenceModel.PointerGroup.PERSON, new Scorer(new double[] {1}, Map.of()));
    Choice choice =
        new ModelDecider(new ReferenceModel(scorers))
            .decide(
                4,
                Pointer.HE,
                new Decider.Alternatives(
                    List.of(8, 6, 5),
                    List.of(new float[] {1}, new float[] {2}, new float[] {1}, new float[] {3}),
                    List.of(List.of(), List.of(), List.of(), List.of())));
    assertThat(choice.ranked()).extracting(Choice.Ranked::referent).containsExactly(6, 5, 8);
    assertThat(choice.likeliest()).isEqualTo(Talk.NONE);
    assertThat(choice.of(6)).isEqualTo(choice.nobody() / Math.exp(1), within(1e-12));
    assertThat(choice.of(9)).isZero();
    assertThat(
            choice.nobody()
                + choice.ranked().stream().mapToDouble(Choice.Ranked::probability).sum())
        .isEqualTo(1, within(1e-12));
  }

  @ParameterizedTest
  @EnumSource(ReferenceModel.PointerGroup.class)
  void theShippedModelHasAWeightForSomeInputsOfEachKind(ReferenceModel.PointerGroup kind) {
    Scorer shipped = ReferenceModel.load().of(kind);
    assertThat(shipped.inputs()).isEqualTo(kind.inputs());
    assertThat(shipped.wordWeights()).isNotEmpty();
    int weighed = 0;
    for (int i = 0; i < shipped.inputs(); i++) {
      weighed += shipped.weight(i) != 0 ? 1 : 0;
      assertThat(kind.input(kind.input(i))).as("the name of an input leads back").isEqualTo(i);
    }
    assertThat(weighed).isGreaterThan(kind.features().length / 2);
  }
}
