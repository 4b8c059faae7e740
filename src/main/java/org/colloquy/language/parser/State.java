package org.colloquy.language.parser;

import java.util.Arrays;
import java.util.List;

/** How far the parse of a sentence has come: what is built, and which tokens are still to come. */
final class State {
  private final List<Node> tokens;
  private final Separators separators;
  private Node[] stack = new Node[16];
  private int size;
  private int position;
  private boolean finished;

  /**
   * @param tokens the sentence's tags above its words
   */
  State(List<Node> tokens) {
    this.tokens = tokens;
    separators = Separators.of(tokens);
  }

  /** How many trees are built. */
  int size() {
    return size;
  }

  /** The tree that was built last (0), the one before (1) and so on; null if there are fewer. */
  Node built(int depth) {
    return depth < size ? stack[size - 1 - depth] : null;
  }

  /** The next token (0), the one behind it (1), the one before (−1); null beyond the sentence. */
  Node token(int offset) {
    int at = position + offset;
    return at < 0 || at >= tokens.size() ? null : tokens.get(at);
  }

  boolean endOfTokens() {
    return position >= tokens.size();
  }

  boolean isFinished() {
    return finished;
  }

  Separators separators() {
    return separators;
  }

  void shift() {
    push(tokens.get(position));
    position++;
  }

  /** Puts a node of this label above the last tree. */
  void unary(Symbol label) {
    Node child = stack[size - 1];
    stack[size - 1] = new Node(label, child.head(), child, null);
  }

  /** Unites the last two trees. */
  void binary(Symbol label, boolean leftHeaded) {
    Node right = stack[--size];
    Node left = stack[size - 1];
    stack[size - 1] = new Node(label, leftHeaded ? left.head() : right.head(), left, right);
  }

  void finish() {
    finished = true;
  }

  private void push(Node node) {
    if (size == stack.length) {
      stack = Arrays.copyOf(stack, 2 * size);
    }
    stack[size++] = node;
  }
}
