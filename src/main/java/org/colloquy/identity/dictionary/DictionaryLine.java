package org.colloquy.identity.dictionary;

import java.util.OptionalInt;

/**
 * A line of CoreNLP's dictionary: name, title and prior, with tabs between them.
 *
 * @param name the name as it was written in links
 * @param title the title of the page, with underscores for spaces
 * @param permille the prior in thousandths, 0 to 1000
 */
record DictionaryLine(String name, String title, int permille) {
  private static final int WHOLE = 1000;
  private static final String ALL = "1.0";

  /** Returns the prior in thousandths; empty if the text is no share. */
  static OptionalInt permille(String prior) {
    if (prior.equals(ALL)) {
      return OptionalInt.of(WHOLE);
    }
    try {
      double share = Double.parseDouble(prior);
      return share >= 0 && share <= 1
          ? OptionalInt.of((int) Math.round(share * WHOLE))
          : OptionalInt.empty();
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }

  /** Whether all links with this name lead to this page. */
  boolean isSure() {
    return permille == WHOLE;
  }
}
