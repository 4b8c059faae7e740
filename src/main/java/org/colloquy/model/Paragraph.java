package org.colloquy.model;

import java.util.List;

/**
 * One paragraph of a turn: the stretches that were spoken. A direction inside a paragraph parts two
 * stretches but no sentence.
 *
 * @param spoken at least one stretch, in order, without overlap, with no blank at either end
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

  public Span span() {
    return new Span(spoken.get(0).start(), spoken.get(spoken.size() - 1).end());
  }

  /** The spoken words, stretches and lines joined by one space. */
  public String textIn(String text) {
    StringBuilder joined = new StringBuilder();
    for (Span stretch : spoken) {
      Words.join(joined, Words.singleSpaced(stretch.in(text)));
    }
    return joined.toString();
  }
}
