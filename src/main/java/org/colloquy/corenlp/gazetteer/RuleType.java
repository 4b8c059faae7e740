package org.colloquy.corenlp.gazetteer;

import java.util.Set;

/**
 * The type that a rule gives to names, and when it may.
 *
 * @param type the entity type, such as {@code CITY}
 * @param overwritable types found by earlier recognisers that this one may overwrite
 * @param priority of overlapping names, the one with the higher priority is taken
 */
record RuleType(String type, Set<String> overwritable, double priority) {
  RuleType {
    overwritable = Set.copyOf(overwritable);
  }
}
