package org.colloquy.report.table;

import java.util.Optional;

/**
 * A column of a table: what a reader, a spreadsheet or another program must know of its cells.
 * {@link Columns} makes it together with the cells.
 *
 * @param name as in the header
 * @param type of its cells; any cell may be empty unless it is part of the key
 * @param description one clause
 * @param isKey whether it is part of what tells one row from all others
 * @param target the table whose key the cells name, without {@code .csv}; empty if they name none
 * @param isOnPage whether the scripts of {@code report.html} get its cells
 */
public record Column(
    String name,
    CellType type,
    String description,
    boolean isKey,
    Optional<String> target,
    boolean isOnPage) {
  /** What stands in a cell. */
  public enum CellType {
    ID(28, true),
    /** One of a few words. */
    WORD(14, true),
    NAME(26, true),
    /** Members parted by {@code "; "}. */
    LIST(34, true),
    /** Sentences. */
    TEXT(70, true),
    INTEGER(10, false),
    NUMBER(11, false),
    /** From 0 to 1. */
    RATIO(11, false),
    /** From −2 to +2. */
    SENTENCE_TONE(11, false),
    /** From −1 to +1. */
    TONE(11, false),
    DATE(12, false);

    private final int width;
    private final boolean isText;

    CellType(int width, boolean isText) {
      this.width = width;
      this.isText = isText;
    }

    /** Characters that are shown side by side. */
    public int width() {
      return width;
    }

    /** Whether its cells are words, so that a spreadsheet must not take them for anything else. */
    public boolean isText() {
      return isText;
    }

    /** The greatest value, the least being its opposite or, of a ratio, 0; empty if unlimited. */
    public Optional<Integer> most() {
      return switch (this) {
        case SENTENCE_TONE -> Optional.of(2);
        case TONE, RATIO -> Optional.of(1);
        default -> Optional.empty();
      };
    }

    public boolean isTone() {
      return this == TONE || this == SENTENCE_TONE;
    }
  }

  /** A column that is no part of a key, names no other table and is not on the page. */
  Column(String name, CellType type, String description) {
    this(name, type, description, false, Optional.empty(), false);
  }

  Column asKey() {
    return new Column(name, type, description, true, target, isOnPage);
  }

  /** The same column, whose cells name rows of another table by its key. */
  Column referringTo(String table) {
    return new Column(name, type, description, isKey, Optional.of(table), isOnPage);
  }

  Column shownOnPage() {
    return new Column(name, type, description, isKey, target, true);
  }
}
