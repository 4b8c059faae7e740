package org.colloquy.report.column;

import java.util.List;
import java.util.Optional;
import org.colloquy.model.ToneScale;

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
    /** An end of the interval of a mean from −2 to +2. */
    SENTENCE_TONE_END(11, false),
    /** An end of the interval of a mean from −1 to +1. */
    TONE_END(11, false),
    DATE(12, false);

    /** The type of tones on a scale. */
    static CellType of(ToneScale scale) {
      return scale == ToneScale.SENTENCES ? SENTENCE_TONE : TONE;
    }

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
      return this == RATIO ? Optional.of(1) : scale().map(ToneScale::most);
    }

    /** The scale of tones and of ends of their intervals; empty for everything else. */
    public Optional<ToneScale> scale() {
      return switch (this) {
        case SENTENCE_TONE, SENTENCE_TONE_END -> Optional.of(ToneScale.SENTENCES);
        case TONE, TONE_END -> Optional.of(ToneScale.MENTIONS);
        default -> Optional.empty();
      };
    }

    /** Whether the cells are tones, from negative to positive; an end of an interval is none. */
    public boolean isTone() {
      return this == TONE || this == SENTENCE_TONE;
    }

    /** Whether the cells are ends of the interval of a mean. */
    public boolean isEnd() {
      return this == TONE_END || this == SENTENCE_TONE_END;
    }
  }

  /** A column that is not part of a key, refers to no table and is not on the page. */
  public Column(String name, CellType type, String description) {
    this(name, type, description, false, Optional.empty(), false);
  }

  /** The two ends of the interval of a mean of tones. */
  public static List<Column> endsOf(ToneScale scale) {
    CellType type = scale == ToneScale.SENTENCES ? CellType.SENTENCE_TONE_END : CellType.TONE_END;
    return List.of(
        new Column("sentiment_low", type, "lower end of the 95 % interval of sentiment_mean"),
        new Column("sentiment_high", type, "upper end of the 95 % interval of sentiment_mean"));
  }

  /** The same column as part of the key. */
  public Column asKey() {
    return new Column(name, type, description, true, target, isOnPage);
  }

  /** The same column, whose cells refer to the key of another table. */
  public Column referringTo(String table) {
    return new Column(name, type, description, isKey, Optional.of(table), isOnPage);
  }

  /** The same column, whose cells the scripts of {@code report.html} get. */
  public Column shownOnPage() {
    return new Column(name, type, description, isKey, target, true);
  }
}
