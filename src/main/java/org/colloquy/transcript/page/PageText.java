package org.colloquy.transcript.page;

import java.util.List;
import org.colloquy.model.Span;

/**
 * The text of a page, with what its format tells of it.
 *
 * @param text the text as it is read
 * @param bold the stretches that the format shows in bold print or as headings, in order; those
 *     that Markdown marks need not be among them
 * @param aside the stretches that the format sets apart from the text, such as captions and side
 *     bars, in order
 */
public record PageText(String text, List<Span> bold, List<Span> aside) {
  public PageText {
    bold = List.copyOf(bold);
    aside = List.copyOf(aside);
  }

  /** A page nothing of which the format sets apart. */
  public PageText(String text, List<Span> bold) {
    this(text, bold, List.of());
  }

  /** The page of a text whose format tells nothing more. */
  public static PageText of(String text) {
    return new PageText(text, List.of());
  }
}
