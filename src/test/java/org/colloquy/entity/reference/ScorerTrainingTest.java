package org.colloquy.entity.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Training finds the weights behind its examples, and finds the same ones again. */
class ScorerTrainingTest {
  private static final int N = 4000;

  /** Two inputs, of which the second is that of quick talk. */
  private static final int INPUTS = 2;

  /** A candidate that has the feature, and nobody, who has the word. */
  private static LearntDecision decision(boolean candidate, String word, double weight) {
    return new LearntDecision(
        new Decider.Alternatives(
            List.of(0),
            List.of(new float[] {1, 0}, new float[] {0, 0}),
            List.of(List.of(), List.of(word))),
        new boolean[] {candidate, !candidate},
        weight);
  }

  /** The candidate with the feature is right in three of four; behind "thank" in one of four. */
  private static List<LearntDecision> examples() {
    List<LearntDecision> examples = new ArrayList<>();
    for (int i = 0; i < N; i++) {
      examples.add(decision(i % 4 > 0, "-1:and", 1));
      examples.add(decision(i % 4 == 0, "-1:thank", 1));
    }
    examples.add(decision(true, "-1:rare", 1));
    return examples;
  }

  @Test
  void weightsAreTheLogarithmsOfTheOdds() {
    Scorer learnt = new ScorerTraining(INPUTS).learn(examples());
    // Feature and words can stand in for one another; what they come to cannot.
    double and = learnt.weight(0) - learnt.wordWeights().get("-1:and");
    double thank = learnt.weight(0) - learnt.wordWeights().get("-1:thank");
    assertThat(and).isEqualTo(Math.log(3), within(0.02));
    assertThat(thank).isEqualTo(-Math.log(3), within(0.02));
    assertThat(learnt.weight(1)).as("nothing was seen of quick talk").isZero();
    assertThat(learnt.wordWeights()).doesNotContainKey("-1:rare");
    assertThat(learnt.probabilities(decision(true, "-1:thank", 1).alternatives())[0])
        .isEqualTo(0.25, within(0.01));
  }

  @Test
  void theSameExamplesGiveTheSameWeights() {
    Scorer first = new ScorerTraining(INPUTS).learn(examples());
    Scorer second = new ScorerTraining(INPUTS).learn(examples());
    assertThat(second.weight(0)).isEqualTo(first.weight(0));
    assertThat(second.wordWeights()).isEqualTo(first.wordWeights());
  }

  @Test
  void aWeightCountsLikeThatManyExamples() {
    List<LearntDecision> repeated = new ArrayList<>(Collections.nCopies(30, right(true, 1)));
    repeated.addAll(Collections.nCopies(10, right(false, 1)));
    List<LearntDecision> weighed = List.of(right(true, 30), right(false, 10));
    double expected = new ScorerTraining(INPUTS).learn(repeated).weight(0);
    assertThat(expected).as("the penalty pulls it to nought").isBetween(0.3, Math.log(3) - 0.1);
    assertThat(new ScorerTraining(INPUTS).learn(weighed).weight(0))
        .isEqualTo(expected, within(1e-3));
  }

  private static LearntDecision right(boolean candidate, double weight) {
    return decision(candidate, "^", weight);
  }
}
