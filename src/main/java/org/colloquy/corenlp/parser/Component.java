package org.colloquy.corenlp.parser;

/**
 * A component of a tree that features name: the head's word, the head's tag or the tree's label.
 */
enum Component {
  WORD("W"),
  TAG("T"),
  VALUE("C");

  private final String sign;

  Component(String sign) {
    this.sign = sign;
  }

  /** The sign for it in the names of features. */
  String sign() {
    return sign;
  }

  /** Returns this component of a tree; {@link Symbol#NONE} if the tree is null. */
  Symbol of(Node node) {
    if (node == null) {
      return Symbol.NONE;
    }
    return switch (this) {
      case WORD -> node.head().word();
      case TAG -> node.head().tag();
      case VALUE -> node.label();
    };
  }
}
