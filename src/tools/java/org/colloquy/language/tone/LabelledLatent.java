package org.colloquy.language.tone;

/** The label of a sentence, −2 to +2, and the latent value that a head of sentiment gives it. */
record LabelledLatent(double label, float latent) {
  /** The class of the label: 0 for negative, 1 for neutral, 2 for positive. */
  int labelClass() {
    return (int) Math.signum(label) + 1;
  }
}
