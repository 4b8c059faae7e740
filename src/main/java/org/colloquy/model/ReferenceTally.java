package org.colloquy.model;

import java.util.Locale;

/**
 * How a transcript refers to one entity.
 *
 * @param all the number of its mentions, in speech and outside it; at least 0
 * @param he how many of them are {@code he}, {@code him}, {@code his} or {@code himself}
 * @param she how many of them are {@code she}, {@code her}, {@code hers} or {@code herself}
 */
public record ReferenceTally(int all, int he, int she) {
  /** No mention. */
  public static final ReferenceTally NONE = new ReferenceTally(0, 0, 0);

  public ReferenceTally {
    if (he < 0 || she < 0 || all < he + she) {
      throw new IllegalArgumentException("counts: " + all + ", " + he + ", " + she);
    }
  }

  /**
   * Returns the tally with one mention more.
   *
   * @param words the mention's words
   */
  ReferenceTally with(String words) {
    return switch (words.toLowerCase(Locale.ROOT)) {
      case "he", "him", "his", "himself" -> new ReferenceTally(all + 1, he + 1, she);
      case "she", "her", "hers", "herself" -> new ReferenceTally(all + 1, he, she + 1);
      default -> new ReferenceTally(all + 1, he, she);
    };
  }
}
