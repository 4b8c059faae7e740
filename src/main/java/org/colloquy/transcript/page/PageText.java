package org.colloquy.transcript.page;

import java.util.List;
import org.colloquy.model.Span;

/**
 * The text of a page.
 *
 * @param text as it is read
 * @param bold stretches that its format shows in bold print or as headings, in order; those that
 *     Markdown marks need not be among them
 */
public record PageText(String text, List<Span> bold) {
  public PageText {
    bold = List.copyOf(bold);
  }

  /** A text without a format of its own. */
  public static PageText of(String text) {
    return new PageText(text, List.of());
  }
}
