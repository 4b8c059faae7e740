package org.colloquy.report;

import java.util.Optional;

/**
 * A column of a table: what a reader, a spreadsheet or another program must know of its cells.
 *
 * @param name as in the header
 * @param type of its cells; any cell may be empty unless it is part of the key
 * @param description one clause
 * @param isKey whether it is part of what tells one row from all others
 * @param target the table whose key the cells name, without {@code .csv}; empty if they name none
 */
record Column(String name, Type type, String description, boolean isKey, Optional<String> target) {
  /** What stands in a cell. */
  enum Type {
    ID(28),
    WORD(14),
    NAME(26),
    LIST(34),
    TEXT(70),
    INTEGER(10),
    NUMBER(11),
    RATIO(11),
    SENTENCE_TONE(11),
    TONE(11),
    DATE(12);

    private final int width;

    Type(int width) {
      this.width = width;
    }

    /** Characters that are shown side by side. */
    int width() {
      return width;
    }

    boolean isText() {
      return ordinal() <= TEXT.ordinal();
    }

    /** The greatest value, the least being its opposite or, of a ratio, 0; empty if unlimited. */
    Optional<Integer> most() {
      return switch (this) {
        case SENTENCE_TONE -> Optional.of(2);
        case TONE, RATIO -> Optional.of(1);
        default -> Optional.empty();
      };
    }

    boolean isTone() {
      return this == TONE || this == SENTENCE_TONE;
    }
  }

  private static Column of(Type type, String name, String description) {
    return new Column(name, type, description, false, Optional.empty());
  }

  static Column id(String name, String description) {
    return of(Type.ID, name, description);
  }

  /** One of a few words. */
  static Column word(String name, String description) {
    return of(Type.WORD, name, description);
  }

  static Column name(String name, String description) {
    return of(Type.NAME, name, description);
  }

  /** Members parted by {@code "; "}. */
  static Column list(String name, String description) {
    return of(Type.LIST, name, description);
  }

  /** Sentences. */
  static Column text(String name, String description) {
    return of(Type.TEXT, name, description);
  }

  static Column integer(String name, String description) {
    return of(Type.INTEGER, name, description);
  }

  static Column number(String name, String description) {
    return of(Type.NUMBER, name, description);
  }

  /** From 0 to 1. */
  static Column ratio(String name, String description) {
    return of(Type.RATIO, name, description);
  }

  /** From −2 to +2. */
  static Column sentenceTone(String name, String description) {
    return of(Type.SENTENCE_TONE, name, description);
  }

  /** From −1 to +1. */
  static Column tone(String name, String description) {
    return of(Type.TONE, name, description);
  }

  static Column date(String name, String description) {
    return of(Type.DATE, name, description);
  }

  /** The same column as part of the key. */
  Column key() {
    return new Column(name, type, description, true, target);
  }

  /** The same column, whose cells name rows of another table by its key. */
  Column refersTo(String table) {
    return new Column(name, type, description, isKey, Optional.of(table));
  }
}
