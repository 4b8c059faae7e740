package org.colloquy.model;

import java.io.Serializable;

/**
 * A link from an entity to the page of Wikipedia that is about it.
 *
 * @param title the page's title as a person reads it: {@code Republican Party (United States)}; not
 *     blank
 * @param confidence the probability that the page is about this entity, 0 to 1
 */
public record PageLink(String title, double confidence) implements Serializable {
  public PageLink {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a page has a title");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence lies between 0 and 1: " + confidence);
    }
  }
}
