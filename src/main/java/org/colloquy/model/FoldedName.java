package org.colloquy.model;

import java.io.Serializable;
import java.util.List;

/**
 * A person's name, folded for comparison: its words in lower case, without accents, dots and
 * apostrophes.
 *
 * @param words folded words, at least one
 * @param generation the folded generation, {@code jr}; empty if there is none
 */
public record FoldedName(List<String> words, String generation) implements Serializable {
  public FoldedName {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a name has at least one word");
    }
  }

  /** The first word. */
  public String first() {
    return words.get(0);
  }

  /** The last word: the surname if there is more than one word. */
  public String last() {
    return words.get(words.size() - 1);
  }

  /** Whether the name has a given name and a surname: more than one word. */
  public boolean isFull() {
    return words.size() > 1;
  }

  /** Whether both names have the same last word, and no generation shows two people. */
  public boolean sharesSurname(FoldedName other) {
    return last().equals(other.last()) && mayShareGeneration(other);
  }

  /**
   * Whether the generations do not show two people. A single word may stand for anybody of that
   * name; of full names, the one with a generation is never the bare one.
   */
  private boolean mayShareGeneration(FoldedName other) {
    return generation.equals(other.generation)
        || generation.isEmpty() && !isFull()
        || other.generation.isEmpty() && !other.isFull();
  }

  /**
   * Whether this name can be a short form of the fuller one: it equals it, is the surname or ends
   * with it ({@code van Aalderen}), is the given name, or leaves out a middle name. A generation is
   * left out with single words alone: {@code Roe} is short for {@code Jim Roe Jr.}, {@code Jim Roe}
   * is not. So the first or the last word of this name is always the first or the last word of the
   * other one.
   */
  public boolean isShortFor(FoldedName fuller) {
    if (!generation.equals(fuller.generation) && (isFull() || !generation.isEmpty())) {
      return false;
    }
    int mine = words.size();
    int theirs = fuller.words.size();
    if (mine >= theirs) {
      return words.equals(fuller.words);
    }
    boolean isEnd = fuller.words.subList(theirs - mine, theirs).equals(words);
    boolean isGiven = mine == 1 && fuller.first().equals(first());
    boolean skipsMiddle =
        mine > 1
            && first().equals(fuller.first())
            && last().equals(fuller.last())
            && middlesBegin(fuller);
    return isEnd || isGiven || skipsMiddle;
  }

  /**
   * Whether the middle names begin those of the fuller name, in full or as initials: {@code George
   * W.} is not {@code George H. W.}
   */
  private boolean middlesBegin(FoldedName fuller) {
    for (int i = 1; i < words.size() - 1; i++) {
      String one = words.get(i);
      String other = fuller.words.get(i);
      if (!one.startsWith(other) && !other.startsWith(one)) {
        return false;
      }
    }
    return true;
  }
}
