package org.colloquy.report.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Marks words in a text. */
final class MarkedWords {
  static final char OPEN = '⟦';
  static final char CLOSE = '⟧';

  /** So many of the words known on each side say enough of where these stand. */
  private static final int MOST_ON_A_SIDE = 12;

  /** Where two places of words lie farther apart than in the file, their order is doubtful. */
  private static final int COST_OF_A_CHARACTER = 10;

  private final String sentence;

  /** How much longer the sentence is in the file: directions and wide spaces. */
  private final int longer;

  /**
   * Words in a sentence.
   *
   * @param offset where they begin in the file, from the beginning of the sentence
   */
  record Spot(int offset, String text) {}

  /** A place of words in the sentence, and what it costs to have all words so far in order. */
  private record Reached(int at, int shift, long cost, int marked) {}

  private MarkedWords(String sentence, int longer) {
    this.sentence = sentence;
    this.longer = longer;
  }

  /** The text between marks. */
  static String marked(String text) {
    return OPEN + text + CLOSE;
  }

  /**
   * Marks words in a sentence. Offsets are those of the file, where stage directions and wide
   * spaces push words away from where they are in the sentence. So where words stand several times,
   * those are marked with which the fewest such stretches explain all places that are known. Words
   * that are not there, because a direction stands among them, are marked in front of the sentence.
   *
   * @param length of the sentence in the file
   * @param words what to mark
   * @param known other words whose places are known
   */
  static String in(String sentence, int length, Spot words, List<Spot> known) {
    int at = new MarkedWords(sentence, length - sentence.length()).placeOf(words, known);
    if (at < 0) {
      return marked(words.text()) + " " + sentence;
    }
    return sentence.substring(0, at)
        + marked(words.text())
        + sentence.substring(at + words.text().length());
  }

  private int placeOf(Spot words, List<Spot> known) {
    List<Integer> places = places(words.text());
    if (places.size() < 2) {
      return places.isEmpty() ? -1 : places.get(0);
    }
    List<Reached> reached = List.of(new Reached(0, 0, 0, -1));
    for (Spot next : around(words, known)) {
      List<Integer> nextPlaces = places(next.text());
      if (!nextPlaces.isEmpty()) {
        List<Reached> further = new ArrayList<>();
        for (int at : nextPlaces) {
          best(reached, at, next.offset() - at, next.equals(words)).ifPresent(further::add);
        }
        // Words that no place of those before them leaves room for say nothing.
        reached = further.isEmpty() ? reached : further;
      }
    }
    return best(reached, sentence.length(), longer, false).map(Reached::marked).orElse(-1);
  }

  /** The words and those known that are nearest, each once, in the order of the file. */
  private static List<Spot> around(Spot words, List<Spot> known) {
    List<Spot> inOrder = new ArrayList<>(known);
    inOrder.add(words);
    inOrder =
        inOrder.stream()
            .distinct()
            .sorted(Comparator.comparingInt(Spot::offset).thenComparing(Spot::text))
            .toList();
    int at = inOrder.indexOf(words);
    return inOrder.subList(
        Math.max(0, at - MOST_ON_A_SIDE), Math.min(inOrder.size(), at + MOST_ON_A_SIDE + 1));
  }

  private static Optional<Reached> best(List<Reached> reached, int at, int shift, boolean marked) {
    Reached best = null;
    for (Reached before : reached) {
      if (before.at() <= at) {
        int change = Math.abs(shift - before.shift());
        long cost = before.cost() + (long) COST_OF_A_CHARACTER * change + (change == 0 ? 0 : 1);
        if (best == null || cost < best.cost()) {
          best = new Reached(at, shift, cost, marked ? at : before.marked());
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private List<Integer> places(String words) {
    List<Integer> places = new ArrayList<>();
    for (int at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) {
      if (!isJoined(at) && !isJoined(at + words.length())) {
        places.add(at);
      }
    }
    return places;
  }

  /** Whether letters or digits stand on both sides of a place. */
  private boolean isJoined(int place) {
    return place > 0
        && place < sentence.length()
        && Character.isLetterOrDigit(sentence.charAt(place - 1))
        && Character.isLetterOrDigit(sentence.charAt(place));
  }
}
