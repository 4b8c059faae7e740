package org.colloquy.accuracy;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Span;

/** Compares a reading with gold turns that have offsets in the same text. */
final class OffsetScorer {
  private static final int NOBODY = -1;

  private final String text;
  private final List<GoldTurn> gold;
  private final List<GuessedTurn> guessed;

  OffsetScorer(String text, List<GoldTurn> gold, List<GuessedTurn> guessed) {
    this.text = text;
    this.gold = merged(gold);
    this.guessed = guessed;
  }

  Score score() {
    Score.Tally tally = new Score.Tally();
    countBoundaries(tally, mergedGuesses(guessed));
    countWords(tally);
    if (!gold.isEmpty()) {
      countOpening(tally);
    }
    return tally.of(!guessed.isEmpty());
  }

  private void countBoundaries(Score.Tally tally, List<GuessedTurn> turns) {
    tally.goldStarts = gold.size();
    tally.guessedStarts = turns.size();
    int next = 0;
    for (GoldTurn turn : gold) {
      for (int i = next; i < turns.size(); i++) {
        int start = turns.get(i).spoken().get(0).start();
        if (sameStart(turn.start(), start)) {
          tally.matchedStarts++;
          next = i + 1;
          break;
        }
      }
    }
  }

  private boolean sameStart(int a, int b) {
    return text.substring(Math.min(a, b), Math.max(a, b))
        .codePoints()
        .noneMatch(Character::isLetterOrDigit);
  }

  private void countWords(Score.Tally tally) {
    int[] speakerOf = owners(gold.stream().map(GoldTurn::spoken).toList());
    int[] turnOf = owners(guessed.stream().map(GuessedTurn::spoken).toList());
    boolean[] holdsSpeech = new boolean[guessed.size()];
    for (int at : wordStarts(text)) {
      boolean spoken = speakerOf[at] != NOBODY;
      boolean placed = turnOf[at] != NOBODY;
      if (spoken) {
        tally.speechWords++;
        tally.missedWords += placed ? 0 : 1;
        if (placed) {
          holdsSpeech[turnOf[at]] = true;
          tally.rightWords += right(speakerOf[at], turnOf[at]) ? 1 : 0;
        }
      } else {
        tally.otherWords++;
        tally.leakedWords += placed ? 1 : 0;
      }
    }
    for (boolean speech : holdsSpeech) {
      tally.falseTurns += speech ? 0 : 1;
    }
  }

  private boolean right(int goldTurn, int guessedTurn) {
    GuessedTurn guess = guessed.get(guessedTurn);
    return gold.get(goldTurn).speaker().is(guess.label(), guess.name());
  }

  private void countOpening(Score.Tally tally) {
    GoldTurn opening = gold.get(0);
    if (!opening.label().isEmpty() || opening.speaker().anonymous()) {
      return;
    }
    int turn = owners(guessed.stream().map(GuessedTurn::spoken).toList())[opening.start()];
    boolean given = turn != NOBODY && !guessed.get(turn).name().isEmpty();
    tally.opening(given, given && right(0, turn));
  }

  private int[] owners(List<List<Span>> turns) {
    int[] owners = new int[text.length()];
    java.util.Arrays.fill(owners, NOBODY);
    for (int i = 0; i < turns.size(); i++) {
      for (Span stretch : turns.get(i)) {
        java.util.Arrays.fill(owners, stretch.start(), stretch.end(), i);
      }
    }
    return owners;
  }

  /** Returns the offsets at which words begin; a word is letters, digits and inner apostrophes. */
  private static List<Integer> wordStarts(String text) {
    List<Integer> starts = new ArrayList<>();
    boolean inside = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      if (letter && !inside) {
        starts.add(i);
      }
      inside = letter || inside && (c == '\'' || c == '’');
      i += Character.charCount(c);
    }
    return starts;
  }

  /** Joins consecutive turns of one person, because gold files do not always separate them. */
  static List<GoldTurn> merged(List<GoldTurn> turns) {
    List<GoldTurn> merged = new ArrayList<>();
    for (GoldTurn turn : turns) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).speaker().key().equals(turn.speaker().key())) {
        GoldTurn before = merged.get(last);
        merged.set(
            last,
            new GoldTurn(before.label(), before.speaker(), join(before.spoken(), turn.spoken())));
      } else {
        merged.add(turn);
      }
    }
    return merged;
  }

  static List<GuessedTurn> mergedGuesses(List<GuessedTurn> turns) {
    List<GuessedTurn> merged = new ArrayList<>();
    for (GuessedTurn turn : turns) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).key().equals(turn.key())) {
        GuessedTurn before = merged.get(last);
        merged.set(
            last,
            new GuessedTurn(before.label(), before.name(), join(before.spoken(), turn.spoken())));
      } else {
        merged.add(turn);
      }
    }
    return merged;
  }

  private static List<Span> join(List<Span> a, List<Span> b) {
    List<Span> joined = new ArrayList<>(a);
    joined.addAll(b);
    return joined;
  }
}
