package org.colloquy.language.gazetteer;

import java.util.Set;

/**
 * What a rule says of a name.
 *
 * @param type what kind of thing it is, such as {@code CITY}
 * @param overwritable types found before which give way to it
 * @param priority the higher is taken where names overlap
 */
public record Naming(String type, Set<String> overwritable, double priority) {
  public Naming {
    overwritable = Set.copyOf(overwritable);
  }
}
