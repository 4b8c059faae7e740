package org.colloquy.identity.dictionary;

/**
 * What the dictionary says of a name.
 *
 * @param title the title of the page that the name most likely means, with underscores for spaces:
 *     {@code Republican_Party_(United_States)}; not blank
 * @param prior the share of the links with this name that lead to the page, 0 to 1
 * @param names under how many names the page is known, at least 1: a measure of how often people
 *     write of it
 */
public record NamedPage(String title, double prior, int names) {
  public NamedPage {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a page has a title");
    }
    if (!(prior >= 0 && prior <= 1)) {
      throw new IllegalArgumentException(title + ": a share lies between 0 and 1, not " + prior);
    }
    if (names < 1) {
      throw new IllegalArgumentException(title + ": a page has at least one name, not " + names);
    }
  }
}
