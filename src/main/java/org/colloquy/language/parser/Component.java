package org.colloquy.language.parser;

/** What of a tree is named in a feature. */
enum Component {
  WORD("W"),
  TAG("T"),
  VALUE("C");

  private final String sign;

  Component(String sign) {
    this.sign = sign;
  }

  /** How the names of features call it. */
  String sign() {
    return sign;
  }

  /** This of a tree, {@link Symbol#NONE} of none. */
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
