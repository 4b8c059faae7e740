package org.colloquy.language.naming;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.colloquy.model.EntityType;
import org.colloquy.model.EntityType.Family;

/** Votes on the types of names: each occurrence in a transcript votes for its name's type. */
final class TypeVotes {
  /**
   * How many times as many votes another family must have to overrule the type of an occurrence.
   */
  private static final int CLEARLY = 2;

  private final Map<String, Map<String, Integer>> types = new HashMap<>();

  void add(String name, String type) {
    types.computeIfAbsent(name, n -> new TreeMap<>()).merge(type, 1, Integer::sum);
  }

  /** The type with most votes, the alphabetically first if two tie; empty if there are none. */
  Optional<String> of(String name) {
    return most(types.getOrDefault(name, Map.of()));
  }

  /**
   * Returns the type that overrules this type of an occurrence: one of another family with clearly
   * more votes; empty if there is none.
   */
  Optional<String> against(String name, String type) {
    Map<String, Integer> given = types.getOrDefault(name, Map.of());
    Map<Family, Integer> families = new EnumMap<>(Family.class);
    given.forEach((other, n) -> families.merge(family(other), n, Integer::sum));
    int mine = families.getOrDefault(family(type), 0);
    Map<String, Integer> clearer = new TreeMap<>(given);
    clearer
        .keySet()
        .removeIf(
            other ->
                family(other) == family(type)
                    || families.get(family(other)) < CLEARLY * Math.max(1, mine));
    return most(clearer);
  }

  private static Optional<String> most(Map<String, Integer> given) {
    return given.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  private static Family family(String type) {
    return EntityType.named(type).orElse(EntityType.MISC).family();
  }
}
