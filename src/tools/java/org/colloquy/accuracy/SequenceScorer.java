package org.colloquy.accuracy;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares a reading with gold turns that do not share its offsets, because the format is read into
 * a text of its own. The two lists of turns are aligned in their order by the first and the last
 * words of the turns; between two aligned turns words are only counted.
 */
final class SequenceScorer {
  private static final int SAME_FIRST = 2;
  private static final int SAME_LAST = 1;

  /** A gold turn without its text. */
  record Gold(String label, GoldSpeaker speaker, Gist gist) {}

  /** A turn of the reading without its text. */
  record Guess(String label, String name, Gist gist) {}

  private record Pair(int gold, int guess) {}

  private final List<Gold> gold;
  private final List<Guess> guessed;
  private final int otherWords;
  private final Score.Tally tally = new Score.Tally();

  /**
   * @param gold the gold turns; consecutive turns of one person are joined
   * @param guessed the turns of the reading, joined likewise
   * @param otherWords number of words of the page that nobody said
   */
  SequenceScorer(List<Gold> gold, List<Guess> guessed, int otherWords) {
    this.gold = List.copyOf(gold);
    this.guessed = List.copyOf(guessed);
    this.otherWords = otherWords;
  }

  Score score() {
    tally.goldStarts = gold.size();
    tally.guessedStarts = guessed.size();
    tally.speechWords = gold.stream().mapToInt(g -> g.gist().words()).sum();
    tally.otherWords = otherWords;
    List<Pair> pairs = align();
    tally.matchedStarts = (int) pairs.stream().filter(this::sameFirst).count();
    Pair from = new Pair(0, 0);
    for (int i = 0; i <= pairs.size(); i++) {
      Pair to = i < pairs.size() ? pairs.get(i) : new Pair(gold.size(), guessed.size());
      countBlock(from, to, i > 0);
      from = to;
    }
    tally.leakedWords = Math.min(tally.leakedWords, otherWords);
    countOpening(pairs);
    return tally.of(!guessed.isEmpty());
  }

  private boolean sameFirst(Pair pair) {
    return weight(pair.gold(), pair.guess()) >= SAME_FIRST;
  }

  private int weight(int i, int j) {
    Gist a = gold.get(i).gist();
    Gist b = guessed.get(j).gist();
    return (a.first().equals(b.first()) ? SAME_FIRST : 0)
        + (a.last().equals(b.last()) ? SAME_LAST : 0);
  }

  /** Returns the alignment with the greatest weight that keeps the order. */
  private List<Pair> align() {
    int[][] best = new int[gold.size() + 1][guessed.size() + 1];
    for (int i = gold.size() - 1; i >= 0; i--) {
      for (int j = guessed.size() - 1; j >= 0; j--) {
        int w = weight(i, j);
        best[i][j] =
            Math.max(w == 0 ? 0 : w + best[i + 1][j + 1], Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    List<Pair> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < gold.size() && j < guessed.size()) {
      int w = weight(i, j);
      if (w > 0 && best[i][j] == w + best[i + 1][j + 1]) {
        pairs.add(new Pair(i++, j++));
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }

  /** Counts the turns from an aligned pair (or the start) up to the next one. */
  private void countBlock(Pair from, Pair to, boolean aligned) {
    int goldWords =
        gold.subList(from.gold(), to.gold()).stream().mapToInt(g -> g.gist().words()).sum();
    int guessedWords =
        guessed.subList(from.guess(), to.guess()).stream().mapToInt(g -> g.gist().words()).sum();
    tally.missedWords += Math.max(0, goldWords - guessedWords);
    tally.leakedWords += Math.max(0, guessedWords - goldWords);
    boolean oneToOne = to.gold() - from.gold() == to.guess() - from.guess();
    if (oneToOne) {
      for (int k = 0; k < to.gold() - from.gold(); k++) {
        countRight(from.gold() + k, from.guess() + k);
      }
      return;
    }
    int left = goldWords;
    int next = from.guess();
    if (aligned) {
      countRight(from.gold(), from.guess());
      left -= guessed.get(next).gist().words();
      next++;
    }
    for (int j = next; j < to.guess(); j++) {
      int words = guessed.get(j).gist().words();
      if (2 * left >= words) {
        left -= words;
      } else {
        tally.falseTurns++;
      }
    }
  }

  private void countRight(int i, int j) {
    if (gold.get(i).speaker().is(guessed.get(j).label(), guessed.get(j).name())) {
      tally.rightWords += Math.min(gold.get(i).gist().words(), guessed.get(j).gist().words());
    }
  }

  private void countOpening(List<Pair> pairs) {
    if (gold.isEmpty() || !gold.get(0).label().isEmpty() || gold.get(0).speaker().anonymous()) {
      return;
    }
    boolean aligned = !pairs.isEmpty() && pairs.get(0).gold() == 0;
    Guess guess = aligned ? guessed.get(pairs.get(0).guess()) : new Guess("", "", Gist.of(""));
    tally.opening(!guess.name().isEmpty(), gold.get(0).speaker().is(guess.label(), guess.name()));
  }
}
