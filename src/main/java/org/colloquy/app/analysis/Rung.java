package org.colloquy.app.analysis;

import org.colloquy.store.Effort;

/** How much of the analysis is done: where the one above fails, the next one is tried. */
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
   * The number that the store keeps: the higher, the less was done. Records hold it, so a rung
   * keeps its number.
   */
  int level() {
    return level;
  }

  /** What was done, to stand behind "analysed". */
  String done() {
    return done;
  }

  String leftOut() {
    return leftOut;
  }
}
