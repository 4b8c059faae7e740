package org.colloquy.identity.rule;

/**
 * The institution that a name means, such as a parliament or a ministry.
 *
 * @param kind the full form without its country, folded: {@code department of justice}
 * @param owner the name of the country, the people or the place that it belongs to, folded; empty
 *     if the name does not say it
 */
public record Institution(String kind, String owner) {
  public boolean hasOwner() {
    return !owner.isEmpty();
  }
}
