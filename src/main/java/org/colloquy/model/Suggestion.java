package org.colloquy.model;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/**
 * Something about identity that is likely and not sure, for a person to decide.
 *
 * @param kind what is suggested
 * @param name one name, or the id of a transcript; not blank
 * @param other the other name, or the id of the other transcript; not blank
 * @param reason one clause that a person can check
 * @param confidence the probability that the suggestion is right, 0 to 1
 * @param table the user's table into which {@code row} belongs; empty if no table can say it
 * @param row a row for that table, its cells in the order of the table's columns; empty if no table
 *     can say it
 */
public record Suggestion(
    Kind kind,
    String name,
    String other,
    String reason,
    double confidence,
    String table,
    String row)
    implements Comparable<Suggestion>, Serializable {

  /** What is suggested. */
  public enum Kind {
    /** Two rows may be one person or thing. */
    POSSIBLY_THE_SAME("possibly the same"),
    /** One row may be two people or things. */
    POSSIBLY_TWO("possibly two"),
    /** Two files may hold one text. */
    SAME_TEXT("the same text");

    private final String printed;

    Kind(String printed) {
      this.printed = printed;
    }

    /** The words that the reports print. */
    public String printed() {
      return printed;
    }
  }

  private static final Comparator<Suggestion> ORDER =
      Comparator.comparing(Suggestion::kind)
          .thenComparing(Comparator.comparingDouble(Suggestion::confidence).reversed())
          .thenComparing(Suggestion::name)
          .thenComparing(Suggestion::other)
          .thenComparing(Suggestion::reason)
          .thenComparing(Suggestion::table)
          .thenComparing(Suggestion::row);

  public Suggestion {
    Objects.requireNonNull(kind, "kind");
    if (name.isBlank() || other.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException("a suggestion has two names and a reason: " + name);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence lies between 0 and 1: " + confidence);
    }
    if (table.isEmpty() != row.isEmpty()) {
      throw new IllegalArgumentException("a row belongs into a table: " + row);
    }
  }

  /** Orders by kind, then the surest first. */
  @Override
  public int compareTo(Suggestion suggestion) {
    return ORDER.compare(this, suggestion);
  }

  /** Returns cells as a row of a CSV file; cells with commas or quotes are quoted. */
  public static String pasted(String... cells) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      String cell = cells[i];
      boolean plain = cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0;
      row.append(i == 0 ? "" : ",").append(plain ? cell : '"' + cell.replace("\"", "\"\"") + '"');
    }
    return row.toString();
  }
}
