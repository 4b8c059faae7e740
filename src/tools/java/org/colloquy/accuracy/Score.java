package org.colloquy.accuracy;

/**
 * The score of one file or several: what was counted in them.
 *
 * @param files files measured
 * @param read files in which the program found a conversation
 * @param goldStarts true turn boundaries
 * @param guessedStarts boundaries of the reading
 * @param matchedStarts true boundaries that the reading has
 * @param speechWords words of true speech
 * @param rightWords words of true speech that the reading gives to the right person
 * @param missedWords words of true speech that are in no turn of the reading
 * @param otherWords words that nobody said
 * @param leakedWords words that nobody said that are in a turn of the reading
 * @param falseTurns turns of the reading in which nobody speaks
 * @param openingsRight unlabelled openings given to the right person
 * @param openingsWrong unlabelled openings given to somebody else
 * @param openingsOpen unlabelled openings given to nobody
 */
record Score(
    int files,
    int read,
    int goldStarts,
    int guessedStarts,
    int matchedStarts,
    int speechWords,
    int rightWords,
    int missedWords,
    int otherWords,
    int leakedWords,
    int falseTurns,
    int openingsRight,
    int openingsWrong,
    int openingsOpen) {
  static final Score NOTHING = new Score(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  Score plus(Score o) {
    return new Score(
        files + o.files,
        read + o.read,
        goldStarts + o.goldStarts,
        guessedStarts + o.guessedStarts,
        matchedStarts + o.matchedStarts,
        speechWords + o.speechWords,
        rightWords + o.rightWords,
        missedWords + o.missedWords,
        otherWords + o.otherWords,
        leakedWords + o.leakedWords,
        falseTurns + o.falseTurns,
        openingsRight + o.openingsRight,
        openingsWrong + o.openingsWrong,
        openingsOpen + o.openingsOpen);
  }

  /** F1 of the boundaries; NaN if there are none on either side. */
  double boundaryF1() {
    return 2.0 * matchedStarts / (goldStarts + guessedStarts);
  }

  /** Share of the spoken words given to the right person; NaN if nobody speaks. */
  double rightShare() {
    return (double) rightWords / speechWords;
  }

  /** Share of the spoken words that are in no turn; NaN if nobody speaks. */
  double missedShare() {
    return (double) missedWords / speechWords;
  }

  /** Share of the unspoken words that are in a turn; NaN if there are none. */
  double leakedShare() {
    return (double) leakedWords / otherWords;
  }

  /** The counts of one file while it is being measured. */
  static final class Tally {
    int goldStarts;
    int guessedStarts;
    int matchedStarts;
    int speechWords;
    int rightWords;
    int missedWords;
    int otherWords;
    int leakedWords;
    int falseTurns;
    int openingsRight;
    int openingsWrong;
    int openingsOpen;

    void opening(boolean given, boolean right) {
      if (!given) {
        openingsOpen++;
      } else if (right) {
        openingsRight++;
      } else {
        openingsWrong++;
      }
    }

    Score of(boolean read) {
      return new Score(
          1,
          read ? 1 : 0,
          goldStarts,
          guessedStarts,
          matchedStarts,
          speechWords,
          rightWords,
          missedWords,
          otherWords,
          leakedWords,
          falseTurns,
          openingsRight,
          openingsWrong,
          openingsOpen);
    }
  }
}
