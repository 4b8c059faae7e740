package org.colloquy.speaker.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.speaker.name.Finding;

/**
 * The choice of the speaker of an unlabelled opening. Each piece of evidence adds to or takes from
 * a participant's score; the opening goes to the best one if the score is high enough and clearly
 * above the next.
 */
final class OpeningSpeaker {
  /** With a lower score, the opening stays unknown. */
  private static final double LOWEST_SCORE = 2;

  /** With a smaller lead over the next, the opening stays unknown. */
  private static final double LOWEST_LEAD = 1;

  /** A piece of evidence, its weight and, if it speaks for somebody, its words in the reports. */
  enum Sign {
    INTRODUCES_SELF(5, "introduces themselves in it"),
    HOST(3, "is labelled as the host"),
    HOST_BY_PAGE(3, "is the host by what the page says"),
    ADDRESSED_NEXT(2.5, "is addressed in the answer"),
    /** Their labels give no full name, as if an earlier label had been lost. */
    SURNAME_ALONE(2, "is later labelled without ever having been introduced"),
    INTRODUCES_SELF_LATER(1.5, "introduces themselves later"),
    SPEAKS_NEXT_BUT_ONE(1, "speaks next but one"),
    /** Nobody else here has the name, so it is that of somebody whose label was lost. */
    GREETED_LATER(2, "is greeted or thanked later, without any label"),
    /** Spoken of or spoken to. */
    NAMED(-4, ""),
    SPEAKS_NEXT(-4, ""),
    HEARD_IN_CLIPS_ALONE(-4, ""),
    NAMES_NOBODY(-2, "");

    private final double weight;
    private final String reason;

    Sign(double weight, String reason) {
      this.weight = weight;
      this.reason = reason;
    }
  }

  private OpeningSpeaker() {}

  static double score(List<Sign> signs) {
    boolean introduced = signs.contains(Sign.INTRODUCES_SELF);
    // In "I'm Jane Roe" the speaker herself is named, which does not count against her.
    return signs.stream()
        .filter(sign -> !(sign == Sign.NAMED && introduced))
        .mapToDouble(sign -> sign.weight)
        .sum();
  }

  private static String reason(List<Sign> signs) {
    List<String> reasons = new ArrayList<>();
    signs.stream().filter(sign -> sign.weight > 0).forEach(sign -> reasons.add(sign.reason));
    return String.join("; ", reasons);
  }

  /**
   * Returns the index of the best participant, with confidence and reason; empty if nobody stands
   * out.
   *
   * @param evidence the signs of each participant
   */
  static Optional<Finding<Integer>> among(List<List<Sign>> evidence) {
    OptionalInt best = OptionalInt.empty();
    double bestScore = Double.NEGATIVE_INFINITY;
    double nextScore = 0;
    for (int i = 0; i < evidence.size(); i++) {
      double score = score(evidence.get(i));
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
            reason(evidence.get(best.getAsInt()))));
  }

  /**
   * Returns a confidence that rises with score and lead from 0.6 to 0.98. It is calibrated on the
   * sample transcripts only.
   */
  private static double confidence(double score, double lead) {
    double strength = Math.min(score, 8) / 8 * 0.7 + Math.min(lead, 6) / 6 * 0.3;
    return Math.round((0.6 + 0.38 * strength) * 100) / 100.0;
  }
}
