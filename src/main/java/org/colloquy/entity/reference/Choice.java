package org.colloquy.entity.reference;

import java.util.List;
import org.colloquy.entity.talk.Talk;

/**
 * What a pronoun or a phrase may mean.
 *
 * @param mention 0-based index of the mention
 * @param ranked the candidates, the likeliest first
 * @param nobody probability, 0 to 1, that it means nobody and nothing named
 */
public record Choice(int mention, List<Ranked> ranked, double nobody) {
  /**
   * A candidate.
   *
   * @param referent 0-based index of the referent
   * @param probability 0 to 1
   */
  public record Ranked(int referent, double probability) {}

  public Choice {
    ranked = List.copyOf(ranked);
  }

  /** The probability, 0 to 1, that it means this referent; 0 if that is no candidate. */
  double of(int referent) {
    for (Ranked candidate : ranked) {
      if (candidate.referent() == referent) {
        return candidate.probability();
      }
    }
    return 0;
  }

  /** What it most likely means; {@link Talk#NONE} if that is nobody and nothing named. */
  int likeliest() {
    return ranked.isEmpty() || ranked.get(0).probability() < nobody
        ? Talk.NONE
        : ranked.get(0).referent();
  }
}
