package org.colloquy.identity.rule;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.colloquy.identity.name.KnownName;
import org.colloquy.model.FoldedName;

/**
 * Two full names of people that differ in one letter may be one name and a slip: a suggestion.
 * Names are compared if they share the given name or the surname; of a word that more than {@value
 * #MOST} people bear, nothing is suggested.
 */
final class Misspelt implements MergeRule {
  private static final int MOST = 200;
  private static final int SHORTEST_WORD = 4;
  private static final double LIKELY = 0.6;

  @Override
  public Collection<String> keys(KnownName name) {
    FoldedName folded = name.folded();
    return name.isPerson() && folded.isFull()
        ? List.of(folded.first() + " *", "* " + folded.last())
        : List.of();
  }

  @Override
  public int most() {
    return MOST;
  }

  @Override
  public void propose(String word, List<KnownName> same, Consumer<Proposal> proposals) {
    for (int i = 0; i < same.size(); i++) {
      for (int j = i + 1; j < same.size(); j++) {
        compare(same.get(i), same.get(j), proposals);
      }
    }
  }

  private static void compare(KnownName one, KnownName other, Consumer<Proposal> proposals) {
    List<String> words = one.folded().words();
    List<String> others = other.folded().words();
    if (words.size() != others.size()) {
      return;
    }
    int differing = 0;
    boolean slip = true;
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).equals(others.get(i))) {
        differing++;
        slip &= isSlip(words.get(i), others.get(i));
      }
    }
    if (differing == 1 && slip) {
      boolean firstStays = one.found().mentions() >= other.found().mentions();
      proposals.accept(
          new Proposal(
              firstStays ? other : one,
              firstStays ? one : other,
              "the names differ in one letter",
              LIKELY));
    }
  }

  /** Whether one letter is added, left out or another one; the first letters are the same. */
  private static boolean isSlip(String word, String other) {
    String shorter = word.length() <= other.length() ? word : other;
    String longer = word.length() <= other.length() ? other : word;
    if (shorter.length() < SHORTEST_WORD
        || longer.length() - shorter.length() > 1
        || shorter.charAt(0) != longer.charAt(0)) {
      return false;
    }
    int same = 0;
    while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
      same++;
    }
    int rest = longer.length() == shorter.length() ? same + 1 : same;
    return shorter.substring(Math.min(rest, shorter.length())).equals(longer.substring(same + 1));
  }
}
