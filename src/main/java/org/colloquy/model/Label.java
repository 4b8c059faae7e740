package org.colloquy.model;

import java.util.Objects;

/**
 * A speaker label: what a transcript prints before a turn to say who speaks.
 *
 * @param span the label, including the mark that ends it (a colon, for example)
 * @param text the label as printed, without that mark: {@code CHARLES ROE, BYLINE}; not blank
 */
public record Label(Span span, String text) {
  public Label {
    Objects.requireNonNull(span, "span");
    if (text.isBlank()) {
      throw new IllegalArgumentException("a label has a text: at " + span);
    }
  }
}
