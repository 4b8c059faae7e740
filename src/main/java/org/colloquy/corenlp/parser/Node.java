package org.colloquy.corenlp.parser;

/**
 * A node of a binary parse tree: a word, a tag above a word, or a constituent.
 *
 * @param label the word, the tag or the constituent's label
 * @param head the token that heads it
 * @param left the first or only child; null if the node is a word
 * @param right the second child; null if there is none
 */
record Node(Symbol label, Token head, Node left, Node right) {

  /**
   * A token of the sentence.
   *
   * @param index its 0-based index in the sentence
   */
  record Token(int index, Symbol word, Symbol tag) {}

  static Node tag(Token token) {
    return new Node(token.tag(), token, new Node(token.word(), token, null, null), null);
  }

  boolean isWord() {
    return left == null;
  }

  boolean isTag() {
    return left != null && right == null && left.isWord();
  }

  boolean isBinary() {
    return right != null;
  }

  boolean isUnary() {
    return left != null && right == null;
  }
}
