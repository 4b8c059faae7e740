package org.colloquy.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.colloquy.model.Cast;
import org.colloquy.model.Paragraph;
import org.colloquy.model.PersonName;
import org.colloquy.model.Span;
import org.colloquy.model.Speaker;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;
import org.colloquy.speaker.Casting;

/**
 * How well turns and speakers were found. A boundary is the start of a turn's speech; a found one
 * is right if no letter or digit lies between it and a gold one. A word of gold speech is right if
 * it stands in a turn whose speaker bears one of the gold names. A word outside gold speech that
 * stands in a turn is leaked; a turn of nothing but such words is false.
 */
final class TurnScore {
  private int goldBoundaries;
  private int foundBoundaries;
  private int rightBoundaries;
  private long goldWords;
  private long rightWords;
  private long otherWords;
  private long leakedWords;
  private int falseTurns;

  /**
   * A gold turn.
   *
   * @param start offset of its first spoken code unit
   * @param end offset behind its last
   * @param names the names by which its speaker may be called
   */
  record Gold(int start, int end, Set<String> names) {}

  static TurnScore of(List<Gold> goldTurns, Optional<Transcript> found, String text) {
    TurnScore score = new TurnScore();
    List<Gold> gold = joined(goldTurns);
    List<Turn> turns = found.map(Transcript::turns).orElse(List.of());
    score.boundaries(gold, turns, text);
    score.words(gold, found, text);
    return score;
  }

  void add(TurnScore other) {
    goldBoundaries += other.goldBoundaries;
    foundBoundaries += other.foundBoundaries;
    rightBoundaries += other.rightBoundaries;
    goldWords += other.goldWords;
    rightWords += other.rightWords;
    otherWords += other.otherWords;
    leakedWords += other.leakedWords;
    falseTurns += other.falseTurns;
  }

  double boundaryF1() {
    return 2.0 * rightBoundaries / Math.max(1, goldBoundaries + foundBoundaries);
  }

  /** Share of the words of gold speech that were given to the right person. */
  double wordsRight() {
    return (double) rightWords / Math.max(1, goldWords);
  }

  /** Share of the words outside gold speech that were taken for speech. */
  double leaked() {
    return (double) leakedWords / Math.max(1, otherWords);
  }

  int falseTurns() {
    return falseTurns;
  }

  /** Paragraphs of one speaker in a row are one turn. */
  private static List<Gold> joined(List<Gold> turns) {
    List<Gold> joined = new ArrayList<>();
    for (Gold turn : turns) {
      Gold last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && last.names().equals(turn.names())) {
        joined.set(joined.size() - 1, new Gold(last.start(), turn.end(), turn.names()));
      } else {
        joined.add(turn);
      }
    }
    return joined;
  }

  private void boundaries(List<Gold> gold, List<Turn> turns, String text) {
    goldBoundaries = gold.size();
    foundBoundaries = turns.size();
    TreeSet<Integer> open = new TreeSet<>();
    turns.forEach(t -> open.add(t.span().start()));
    for (Gold turn : gold) {
      Integer match = nearest(open, turn.start(), text);
      if (match != null) {
        rightBoundaries++;
        open.remove(match);
      }
    }
  }

  private static Integer nearest(TreeSet<Integer> starts, int wanted, String text) {
    for (Integer start : new Integer[] {starts.floor(wanted), starts.ceiling(wanted)}) {
      if (start != null
          && text.substring(Math.min(start, wanted), Math.max(start, wanted))
              .chars()
              .noneMatch(Character::isLetterOrDigit)) {
        return start;
      }
    }
    return null;
  }

  private void words(List<Gold> gold, Optional<Transcript> found, String text) {
    String[] goldOf = new String[text.length()];
    gold.forEach(t -> fill(goldOf, new Span(t.start(), t.end()), folded(t.names())));
    String[] foundOf = new String[text.length()];
    if (found.isPresent()) {
      Cast cast = Casting.of(found.get()).cast();
      for (Turn turn : found.get().turns()) {
        String name =
            cast.speakerOf(turn.number()).map(Speaker::name).map(TurnScore::fold).orElse("");
        boolean anyGold = false;
        for (Paragraph paragraph : turn.paragraphs()) {
          for (Span stretch : paragraph.spoken()) {
            fill(foundOf, stretch, name);
            anyGold |= covers(goldOf, stretch);
          }
        }
        falseTurns += anyGold ? 0 : 1;
      }
    }
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      if (letter && !inWord) {
        count(goldOf[i], foundOf[i]);
      }
      inWord = letter || inWord && !Span.isBlank(text.charAt(i));
    }
  }

  private void count(String gold, String found) {
    if (gold == null) {
      otherWords++;
      leakedWords += found == null ? 0 : 1;
    } else {
      goldWords++;
      rightWords += found != null && gold.contains("|" + found + "|") ? 1 : 0;
    }
  }

  private static void fill(String[] of, Span span, String value) {
    for (int i = span.start(); i < span.end(); i++) {
      of[i] = value;
    }
  }

  private static boolean covers(String[] of, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (of[i] != null) {
        return true;
      }
    }
    return false;
  }

  private static String folded(Set<String> names) {
    return names.stream().map(TurnScore::fold).collect(Collectors.joining("|", "|", "|"));
  }

  private static String fold(String name) {
    return PersonName.fold(name).replaceAll("\\s+", " ");
  }
}
