package org.colloquy.entity.reference;

/** Decides what a word means; training puts another one in the model's place. */
interface Decider {
  /**
   * @param mention 0-based index of the mention
   * @param pointer its kind
   * @return the choice, and what the rest of the transcript is to be read with
   */
  Decision decide(int mention, Pointer pointer, Candidates candidates);

  /**
   * A decision.
   *
   * @param choice all candidates with their probabilities
   * @param taken the referent that counts as meant; {@link Talk#NONE} if it stays open
   */
  record Decision(Choice choice, int taken) {}
}
