package org.colloquy.corenlp.gazetteer;

import java.util.Set;

/**
 * The naming of a rule: the type that it gives to names.
 *
 * @param type the entity type, such as {@code CITY}
 * @param overwritable types found by earlier recognisers that this one may overwrite
 * @param priority of overlapping names, the one with the higher priority is taken
 */
public record RuleType(String type, Set<String> overwritable, double priority) {
  public RuleType {
    overwritable = Set.copyOf(overwritable);
  }
}
