package org.colloquy.app.analysis;

import org.colloquy.store.Effort;

/**
 * The rungs of the {@link Ladder}: how much of the analysis is done. Where one fails, the next is
 * tried.
 */
enum Rung {
  FULL(Effort.FULL, "in full", ""),
  NEAR(1, "with coreference over short distances only", "links between distant parts"),
  WITHOUT_COREFERENCE(
      2, "without coreference", "what nominals and pronouns mean, but for I and you"),
  NAMES_AND_TONE(3, "names and tone only", "every nominal and pronoun"),
  NOTHING(4, "not at all", "everything");

  private final int level;
  private final String done;
  private final String leftOut;

  Rung(int level, String done, String leftOut) {
    this.level = level;
    this.done = done;
    this.leftOut = leftOut;
  }

  /**
   * Returns the number that stored records hold: the higher, the less was done. The number of a
   * rung must not change, because records hold it.
   */
  int level() {
    return level;
  }

  /** Returns what was done, in words that follow "analysed". */
  String done() {
    return done;
  }

  /** Returns what was left out; empty if nothing was. */
  String leftOut() {
    return leftOut;
  }
}
