package org.colloquy.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Says who speaks an unlabelled opening. Each piece of evidence adds to or takes from a
 * participant's score; the opening goes to the best one if the score is high enough and clearly
 * above the next.
 */
final class OpeningSpeaker {
  /** With less, the opening stays unknown. */
  private static final double LOWEST_SCORE = 2;

  /** With a smaller lead over the next, the opening stays unknown. */
  private static final double LOWEST_LEAD = 1;

  /**
   * @param host a label calls them host
   * @param hostByBiography a biography on the page calls them host
   * @param introducesSelf the opening introduces them in the first person
   * @param namedByOpening the opening names them in the third person or addresses them
   * @param labelGivesSurnameAlone their first label gives no full name, as if an earlier one had
   *     been lost
   * @param addressedNext the first labelled turn addresses them
   * @param speaksFirstLabelled theirs is the first labelled turn
   * @param answersFirstLabelled theirs is the second labelled turn
   */
  record Evidence(
      boolean host,
      boolean hostByBiography,
      boolean introducesSelf,
      boolean namedByOpening,
      boolean labelGivesSurnameAlone,
      boolean addressedNext,
      boolean speaksFirstLabelled,
      boolean answersFirstLabelled) {

    double score() {
      return (introducesSelf ? 5 : 0)
          + (host ? 3 : 0)
          + (hostByBiography ? 3 : 0)
          + (labelGivesSurnameAlone ? 2 : 0)
          + (addressedNext ? 2.5 : 0)
          + (answersFirstLabelled ? 1 : 0)
          - (namedByOpening && !introducesSelf ? 4 : 0)
          - (speaksFirstLabelled ? 4 : 0);
    }

    String reason() {
      List<String> reasons = new ArrayList<>();
      addIf(introducesSelf, "introduces themselves in it", reasons);
      addIf(host, "is labelled as the host", reasons);
      addIf(hostByBiography, "is the host by the biography on the page", reasons);
      addIf(addressedNext, "is addressed in the answer", reasons);
      addIf(
          labelGivesSurnameAlone, "is later labelled without ever having been introduced", reasons);
      addIf(answersFirstLabelled, "speaks next but one", reasons);
      return String.join("; ", reasons);
    }

    private static void addIf(boolean holds, String reason, List<String> reasons) {
      if (holds) {
        reasons.add(reason);
      }
    }
  }

  private OpeningSpeaker() {}

  /**
   * The best participant with confidence and reason; {@code evidence} has one entry a participant.
   */
  static Optional<Finding<Integer>> among(List<Evidence> evidence) {
    OptionalInt best = OptionalInt.empty();
    double bestScore = Double.NEGATIVE_INFINITY;
    double nextScore = 0;
    for (int i = 0; i < evidence.size(); i++) {
      double score = evidence.get(i).score();
      if (score > bestScore) {
        nextScore = Math.max(nextScore, bestScore);
        bestScore = score;
        best = OptionalInt.of(i);
      } else {
        nextScore = Math.max(nextScore, score);
      }
    }
    if (best.isEmpty() || bestScore < LOWEST_SCORE || bestScore - nextScore < LOWEST_LEAD) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding<>(
            best.getAsInt(),
            confidence(bestScore, bestScore - nextScore),
            evidence.get(best.getAsInt()).reason()));
  }

  /**
   * Rises with score and lead from 0.6 towards 0.98; not calibrated yet on more than the samples.
   */
  private static double confidence(double score, double lead) {
    double strength = Math.min(score, 8) / 8 * 0.7 + Math.min(lead, 6) / 6 * 0.3;
    return Math.round((0.6 + 0.38 * strength) * 100) / 100.0;
  }
}
