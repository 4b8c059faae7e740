package org.colloquy.entity.reference;

import java.util.List;

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
}
