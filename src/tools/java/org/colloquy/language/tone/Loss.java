package org.colloquy.language.tone;

/** A loss that training lowers. It may have parameters of its own, which are learnt, too. */
interface Loss {
  /**
   * Computes the loss of one example's outputs, and adds to the gradient of its own parameters.
   *
   * @param example 0-based index of the example
   * @param gradient gets the gradient of the loss by each output
   * @return the loss
   */
  float of(int example, float[] outputs, float[] gradient);

  /** Its own parameters. */
  Parameters parameters();
}
