package org.colloquy.model;

import java.util.List;

/**
 * A paragraph of a turn, as the stretches that were spoken. A direction inside a paragraph
 * separates two stretches, but not two sentences.
 *
 * @param spoken at least one stretch, in order, without overlap, without white space at either end
 */
public record Paragraph(List<Span> spoken) {
  public Paragraph {
    spoken = List.copyOf(spoken);
    if (spoken.isEmpty()) {
      throw new IllegalArgumentException("a paragraph has at least one spoken stretch");
    }
    for (int i = 1; i < spoken.size(); i++) {
      if (spoken.get(i).start() < spoken.get(i - 1).end()) {
        throw new IllegalArgumentException(
            "spoken stretches overlap: " + spoken.get(i - 1) + " and " + spoken.get(i));
      }
    }
  }

  /** From the first spoken character to behind the last; directions between them are included. */
  public Span span() {
    return new Span(spoken.get(0).start(), spoken.get(spoken.size() - 1).end());
  }

  /** Returns the spoken words in {@code text}, with stretches and lines joined by one space. */
  public String textIn(String text) {
    StringBuilder joined = new StringBuilder();
    for (Span stretch : spoken) {
      Words.join(joined, Words.singleSpaced(stretch.in(text)));
    }
    return joined.toString();
  }
}
