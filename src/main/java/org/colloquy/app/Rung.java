package org.colloquy.app;

/** How much of the analysis is done: where the one above fails, the next one is tried. */
enum Rung {
  FULL("in full", ""),
  NEAR("with coreference over short distances only", "links between distant parts"),
  WITHOUT_COREFERENCE("without coreference", "what nominals and pronouns mean, but for I and you"),
  NAMES_AND_TONE("names and tone only", "every nominal and pronoun"),
  NOTHING("not at all", "everything");

  private final String done;
  private final String leftOut;

  Rung(String done, String leftOut) {
    this.done = done;
    this.leftOut = leftOut;
  }

  /** What was done, to stand behind "analysed". */
  String done() {
    return done;
  }

  String leftOut() {
    return leftOut;
  }
}
