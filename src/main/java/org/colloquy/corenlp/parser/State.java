package org.colloquy.corenlp.parser;

import java.util.Arrays;
import java.util.List;

/**
 * The state of a parse: the stack of the trees built so far, and the queue of the tokens to come.
 */
final class State {
  private final List<Node> tokens;
  private final Separators separators;
  private Node[] stack = new Node[16];
  private int size;
  private int position;
  private boolean finished;

  /**
   * @param tokens the sentence's tokens: tags above words
   */
  State(List<Node> tokens) {
    this.tokens = tokens;
    separators = Separators.of(tokens);
  }

  /** The number of trees on the stack. */
  int size() {
    return size;
  }

  /**
   * Returns the tree at this depth of the stack, the last one built being at 0; null if there are
   * fewer.
   */
  Node built(int depth) {
    return depth < size ? stack[size - 1 - depth] : null;
  }

  /**
   * Returns the token at this offset from the next one, which is at 0; null outside the sentence.
   */
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

  /** Puts a node with this label above the last tree. */
  void unary(Symbol label) {
    Node child = stack[size - 1];
    stack[size - 1] = new Node(label, child.head(), child, null);
  }

  /** Joins the last two trees under a node with this label. */
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
