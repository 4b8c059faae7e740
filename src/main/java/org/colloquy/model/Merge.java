package org.colloquy.model;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A merge: why a form that occurs in a transcript was taken for this speaker.
 *
 * @param label the form as printed; empty for the turns that have no label
 * @param reason one clause that a person can check against the text; {@link #BY_USER} if the user's
 *     table says so
 * @param confidence 0 (a guess) to 1 (certain, or from the user's table)
 */
public record Merge(String label, String reason, double confidence)
    implements Comparable<Merge>, Serializable {
  /** The reason of a merge that the user's table made: the table's name. */
  public static final String BY_USER = Alias.TABLE;

  private static final Comparator<Merge> ORDER =
      Comparator.comparing(Merge::label)
          .thenComparing(Merge::reason)
          .thenComparingDouble(Merge::confidence);

  public Merge {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a merge has a reason: " + label);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence lies between 0 and 1: " + confidence);
    }
  }

  /**
   * The merge of a form that the user's table assigns; the form is empty for turns without a label.
   */
  public static Merge byUser(String label) {
    return new Merge(label, BY_USER, 1);
  }

  public boolean isByUser() {
    return reason.equals(BY_USER);
  }

  @Override
  public int compareTo(Merge other) {
    return ORDER.compare(this, other);
  }
}
