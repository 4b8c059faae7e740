package org.colloquy.accuracy;

/**
 * The counts of recall and precision, which are added over files before they are divided.
 *
 * @param found right answers, as recall counts them
 * @param gold true answers
 * @param right right answers, as precision counts them
 * @param guessed given answers
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
