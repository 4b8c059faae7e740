package org.colloquy.identity.roster;

import java.io.Serializable;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Those whom one row of the user's table may mean. */
final class FittingPeople implements Serializable {
  private static final long serialVersionUID = 1;

  /** Their names by the ids as speakers, by how the row fits them. */
  private final TreeMap<Fit, TreeMap<String, String>> byFit = new TreeMap<>();

  /** Adds somebody; of several names of one id, the first in order stays, whatever came first. */
  void add(Fit fit, String id, String name) {
    byFit
        .computeIfAbsent(fit, f -> new TreeMap<>())
        .merge(id, name, (one, other) -> one.compareTo(other) <= 0 ? one : other);
  }

  void addAll(FittingPeople more) {
    more.byFit.forEach((fit, people) -> people.forEach((id, name) -> add(fit, id, name)));
  }

  /**
   * Those whom a row fits best.
   *
   * @param fit how well; the weakest if it fits nobody
   * @param names their names by their ids as speakers; empty if it fits nobody
   */
  record Best(Fit fit, SortedMap<String, String> names) {}

  /**
   * Returns those whom the row fits best.
   *
   * @param isAnother whether the person with an id is known not to be meant by any name
   */
  Best best(Predicate<String> isAnother) {
    for (Fit fit : byFit.keySet()) {
      TreeMap<String, String> people = new TreeMap<>(byFit.get(fit));
      if (fit.isByName()) {
        people.keySet().removeIf(isAnother);
      }
      if (!people.isEmpty()) {
        return new Best(fit, people);
      }
    }
    return new Best(Fit.ANY_NAME, new TreeMap<>());
  }
}
