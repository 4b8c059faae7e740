package org.colloquy.language.reported;

import java.util.BitSet;
import java.util.List;

/**
 * Which words of a sentence open and close quotations. A typewriter's mark does either: it opens if
 * no quotation is open and another mark follows that can close it.
 */
final class QuotationMarks {
  private final BitSet opening = new BitSet();
  private final BitSet closing = new BitSet();

  private QuotationMarks() {}

  static QuotationMarks of(List<ParsedWord> words) {
    QuotationMarks marks = new QuotationMarks();
    int lastClosing = words.size() - 1;
    while (lastClosing >= 0 && !words.get(lastClosing).closesQuotation()) {
      lastClosing--;
    }
    boolean open = false;
    for (int i = 0; i < words.size(); i++) {
      ParsedWord word = words.get(i);
      boolean opens =
          word.opensQuotation() || word.isTypewritersQuotation() && !open && i < lastClosing;
      if (opens) {
        marks.opening.set(i);
        open = true;
      } else if (word.closesQuotation()) {
        marks.closing.set(i);
        open = false;
      }
    }
    return marks;
  }

  /** Whether the word with this 0-based index opens a quotation. */
  boolean opens(int index) {
    return opening.get(index);
  }

  /** Whether the word with this 0-based index closes a quotation. */
  boolean closes(int index) {
    return closing.get(index);
  }
}
