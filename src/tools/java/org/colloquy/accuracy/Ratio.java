package org.colloquy.accuracy;

/**
 * Two shares that are added up over files before they are divided.
 *
 * @param found what is right, as recall counts it
 * @param gold what is true
 * @param right what is right, as precision counts it
 * @param guessed what was said
 */
record Ratio(double found, double gold, double right, double guessed) {
  static final Ratio NOTHING = new Ratio(0, 0, 0, 0);

  Ratio plus(Ratio other) {
    return new Ratio(
        found + other.found, gold + other.gold, right + other.right, guessed + other.guessed);
  }

  double recall() {
    return gold == 0 ? 0 : found / gold;
  }

  double precision() {
    return guessed == 0 ? 0 : right / guessed;
  }

  double f1() {
    double sum = recall() + precision();
    return sum == 0 ? 0 : 2 * recall() * precision() / sum;
  }
}
