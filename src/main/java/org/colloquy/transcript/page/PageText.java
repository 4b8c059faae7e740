package org.colloquy.transcript.page;

import java.util.List;
import org.colloquy.model.Span;

/**
 * The text of a page, with what its format tells of it.
 *
 * @param text the text as it is read
 * @param bold the stretches that the format shows in bold print or as headings, in order; those
 *     that Markdown marks need not be among them
 */
public record PageText(String text, List<Span> bold) {
  public PageText {
    bold = List.copyOf(bold);
  }

  /** The page of a text whose format tells nothing more. */
  public static PageText of(String text) {
    return new PageText(text, List.of());
  }
}
