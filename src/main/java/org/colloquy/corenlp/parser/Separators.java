package org.colloquy.corenlp.parser;

import java.util.List;

/** The separators of a sentence: commas, semicolons, colons and dashes. */
final class Separators {
  private static final String SIGNS = ",;:-，；：";

  private final List<Node> tokens;

  /**
   * For each token, the index of the first separator at or behind it; the sentence's length if
   * there is none.
   */
  private final int[] next;

  /** For each token, the number of separators before it. */
  private final int[] before;

  private Separators(List<Node> tokens) {
    this.tokens = tokens;
    int size = tokens.size();
    next = new int[size + 1];
    before = new int[size + 1];
    next[size] = size;
    for (int i = size - 1; i >= 0; i--) {
      next[i] = isSeparator(tokens.get(i).head().word().value()) ? i : next[i + 1];
    }
    for (int i = 0; i < size; i++) {
      before[i + 1] = before[i] + (next[i] == i ? 1 : 0);
    }
  }

  static Separators of(List<Node> tokens) {
    return new Separators(tokens);
  }

  private static boolean isSeparator(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> SIGNS.indexOf(c) >= 0);
  }

  /**
   * Returns the sign of the first separator from the head of one tree to the head of another, both
   * heads included; empty if there is none.
   */
  String first(Node left, Node right) {
    int separator = next[left.head().index()];
    return separator > right.head().index()
        ? ""
        : tokens.get(separator).head().word().value().substring(0, 1);
  }

  /** Returns the number of separators between the heads of two trees. */
  int between(Node left, Node right) {
    return before[right.head().index()] - before[left.head().index() + 1];
  }
}
