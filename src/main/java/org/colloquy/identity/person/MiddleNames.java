package org.colloquy.identity.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.model.PersonName;
import org.colloquy.model.Slug;

/**
 * Full names of a corpus that differ only in a middle name: {@code Ada Cole}, {@code Ada B. Cole}
 * and {@code Ada Berta Cole} are one person, unless there is also an {@code Ada M. Cole}. Then
 * nobody knows whose name the short one is, and all stay separate.
 */
final class MiddleNames {
  private MiddleNames() {}

  /**
   * Returns the common id of names that are one person's, by each of their ids. It is the id of the
   * shortest form. Names that stay separate are left out.
   *
   * @param names full names, by their ids
   */
  static Map<String, String> canonical(Map<String, String> names) {
    Map<String, List<String>> alike = new TreeMap<>();
    names.forEach(
        (id, name) -> {
          PersonName person = PersonName.parse(name);
          // A generation or something in brackets distinguishes namesakes.
          if (person.isFull() && Slug.of(person.full()).equals(id)) {
            String key = PersonName.fold(person.first()) + " " + PersonName.fold(person.last());
            alike.computeIfAbsent(key, k -> new ArrayList<>()).add(id);
          }
        });
    Map<String, String> canonical = new HashMap<>();
    for (List<String> ids : alike.values()) {
      if (ids.size() > 1 && allFit(ids.stream().map(id -> middles(names.get(id))).toList())) {
        String shortest =
            ids.stream()
                .min(
                    Comparator.comparingInt(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        ids.forEach(id -> canonical.put(id, shortest));
      }
    }
    return canonical;
  }

  private static List<String> middles(String name) {
    List<String> words = PersonName.parse(name).words();
    return words.subList(1, words.size() - 1).stream().map(PersonName::fold).toList();
  }

  private static boolean allFit(Collection<List<String>> middles) {
    return middles.stream().allMatch(one -> middles.stream().allMatch(other -> fit(one, other)));
  }

  private static boolean fit(List<String> one, List<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return true;
    }
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      String a = one.get(i);
      String b = other.get(i);
      boolean initial = a.length() == 1 && b.startsWith(a) || b.length() == 1 && a.startsWith(b);
      if (!a.equals(b) && !initial) {
        return false;
      }
    }
    return true;
  }
}
