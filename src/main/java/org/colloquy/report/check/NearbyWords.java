package org.colloquy.report.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words next to those that a claim is about, by which it is known again where its words stand
 * more than once.
 *
 * @param before the nearest first
 * @param behind the nearest first
 */
record NearbyWords(List<String> before, List<String> behind) {
  /** So many words on each side tell one place from another. */
  private static final int MOST = 8;

  /** Who speaks, or the label; a claim about the same words may have another one later. */
  private static final Pattern SPEAKER = Pattern.compile("(?<=^|\\s)\\[[^\\]]*\\]");

  NearbyWords {
    before = List.copyOf(before);
    behind = List.copyOf(behind);
  }

  /**
   * Finds them in a context.
   *
   * @param text the words that are marked in it
   * @return empty if nothing is marked, or nothing stands around it
   */
  static Optional<NearbyWords> of(String context, String text) {
    int from = context.indexOf(MarkedWords.OPEN);
    int to = context.indexOf(MarkedWords.CLOSE);
    if (from < 0 || to < from) {
      // In a file with a code page of its own, the marks are lost.
      String lost = "?" + text + "?";
      from = context.indexOf(lost);
      to = from + lost.length() - 1;
    }
    if (from < 0) {
      return Optional.empty();
    }
    List<String> before = words(context.substring(0, from));
    Collections.reverse(before);
    NearbyWords around = new NearbyWords(first(before), first(words(context.substring(to + 1))));
    return around.before.isEmpty() && around.behind.isEmpty()
        ? Optional.empty()
        : Optional.of(around);
  }

  private static List<String> first(List<String> words) {
    return words.subList(0, Math.min(MOST, words.size()));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : SPEAKER.matcher(text).replaceAll(" ").split("\\s+")) {
      if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
        words.add(word);
      }
    }
    return words;
  }

  /**
   * How much of these words stand around a place of now in the same order, 0 to 1. Words that were
   * put in or left out do not count against it; a word that differs does.
   */
  double likeness(NearbyWords now) {
    int common = common(before, now.before) + common(behind, now.behind);
    return (double) common / (before.size() + behind.size());
  }

  /** The length of the longest common sequence. */
  private static int common(List<String> then, List<String> now) {
    int[] row = new int[now.size() + 1];
    for (String word : then) {
      int diagonal = 0;
      for (int j = 1; j <= now.size(); j++) {
        int above = row[j];
        row[j] = AlikeText.is(word, now.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
        diagonal = above;
      }
    }
    return row[now.size()];
  }
}
