package org.colloquy.report.table;

import java.util.Optional;

/**
 * A column of a table: what a reader, a spreadsheet or another program must know about its cells.
 * {@link Columns} makes it together with the cells.
 *
 * @param name the name in the header
 * @param type the type of its cells; any cell may be empty unless the column is part of the key
 * @param description its meaning, in one clause
 * @param isKey whether it is part of the key, which identifies a row
 * @param target the table whose key the cells refer to, without {@code .csv}; empty if none
 * @param isOnPage whether the scripts of {@code report.html} get its cells
 */
public record Column(
    String name,
    CellType type,
    String description,
    boolean isKey,
    Optional<String> target,
    boolean isOnPage) {
  /** The type of a column's cells. */
  public enum CellType {
    ID(28, true),
    /** One of a few words. */
    WORD(14, true),
    NAME(26, true),
    /** Members joined by {@code "; "}. */
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

    /** The width in a spreadsheet, in characters. */
    public int width() {
      return width;
    }

    /** Whether the cells are text, which a spreadsheet must not take for anything else. */
    public boolean isText() {
      return isText;
    }

    /** The greatest value; the least is its negative or, for a ratio, 0. Empty if unlimited. */
    public Optional<Integer> most() {
      return switch (this) {
        case SENTENCE_TONE -> Optional.of(2);
        case TONE, RATIO -> Optional.of(1);
        default -> Optional.empty();
      };
    }

    /** Whether the cells are tones, from negative to positive. */
    public boolean isTone() {
      return this == TONE || this == SENTENCE_TONE;
    }
  }

  /** A column that is not part of a key, refers to no table and is not on the page. */
  Column(String name, CellType type, String description) {
    this(name, type, description, false, Optional.empty(), false);
  }

  /** The same column as part of the key. */
  Column asKey() {
    return new Column(name, type, description, true, target, isOnPage);
  }

  /** The same column, whose cells refer to the key of another table. */
  Column referringTo(String table) {
    return new Column(name, type, description, isKey, Optional.of(table), isOnPage);
  }

  /** The same column, whose cells the scripts of {@code report.html} get. */
  Column shownOnPage() {
    return new Column(name, type, description, isKey, target, true);
  }
}
