package org.colloquy.model;

import java.util.Objects;

/**
 * What a transcript prints before a turn to say who speaks.
 *
 * @param span the label with the mark that ends it (a colon, say)
 * @param text the label as printed, without that mark: {@code CHARLES ROE, BYLINE}
 */
public record Label(Span span, String text) {
  public Label {
    Objects.requireNonNull(span, "span");
    if (text.isBlank()) {
      throw new IllegalArgumentException("a label has a text: at " + span);
    }
  }
}
