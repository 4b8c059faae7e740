package org.colloquy.corenlp.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LabelChainTest {
  private static final int LABELS = 3;
  private static final int OUTSIDE = 1;

  /** Every sequence is written out and weighed. */
  @RepeatedTest(50)
  void bestSequenceAndProbabilitiesAreThoseOfAllSequences(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int length = 1 + random.nextInt(5);
    double[] scores = new double[length * LABELS * LABELS];
    for (int i = 0; i < scores.length; i++) {
      boolean never = random.nextInt(6) == 0 && i % LABELS != 0;
      scores[i] = never ? Double.NEGATIVE_INFINITY : random.nextGaussian() * 5;
    }
    double all = 0;
    double[][] mass = new double[length][LABELS];
    double highest = Double.NEGATIVE_INFINITY;
    int[] expected = new int[length];
    for (int code = 0; code < Math.pow(LABELS, length + 1); code++) {
      int[] sequence = new int[length];
      int before = code % LABELS;
      double score = 0;
      int left = code / LABELS;
      int last = before;
      for (int i = 0; i < length; i++) {
        sequence[i] = left % LABELS;
        left /= LABELS;
        score += scores[(i * LABELS + last) * LABELS + sequence[i]];
        last = sequence[i];
      }
      all += Math.exp(score);
      for (int i = 0; i < length; i++) {
        mass[i][sequence[i]] += Math.exp(score);
      }
      if (before == OUTSIDE && score > highest) {
        highest = score;
        expected = sequence;
      }
    }
    LabelChain chain = new LabelChain(length, LABELS, scores);
    assertThat(chain.best(OUTSIDE)).isEqualTo(expected);
    double[] probabilities = chain.probabilities(expected);
    for (int i = 0; i < length; i++) {
      assertThat(probabilities[i]).isCloseTo(mass[i][expected[i]] / all, within(1e-9));
    }
  }

  @Test
  void nothingIsLabelledWithNothing() {
    LabelChain chain = new LabelChain(0, LABELS);
    assertThat(chain.best(OUTSIDE)).isEmpty();
    assertThat(chain.probabilities()).isEmpty();
  }
}
