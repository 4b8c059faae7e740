package org.colloquy.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.model.FoldedName;
import org.colloquy.model.PersonName;

/**
 * An index of people by name. A name is compared only with the names that share its first or last
 * word, because a long transcript names thousands of people.
 */
final class NamedPeople {
  private final List<Person> all = new ArrayList<>();
  private final Map<String, Set<Person>> byWord = new HashMap<>();
  private final Map<String, Set<Person>> byKey = new HashMap<>();

  /** A person with a name, which may be replaced by a longer one. */
  static final class Person {
    private final Group group;
    private PersonName name;
    private FoldedName folded;

    private Person(PersonName name, Group group) {
      this.group = group;
      call(name);
    }

    private void call(PersonName other) {
      name = other;
      folded = other.folded();
    }

    PersonName name() {
      return name;
    }

    /** The name, folded for comparison. */
    FoldedName folded() {
      return folded;
    }

    Group group() {
      return group;
    }
  }

  Person add(PersonName name, Group group) {
    Person person = new Person(name, group);
    all.add(person);
    list(person);
    return person;
  }

  /** Gives a person another name. */
  void rename(Person person, PersonName name) {
    byKey.get(person.name().key()).remove(person);
    person.folded().words().forEach(word -> byWord.get(word).remove(person));
    person.call(name);
    list(person);
  }

  private void list(Person person) {
    byKey.computeIfAbsent(person.name().key(), k -> new LinkedHashSet<>()).add(person);
    for (String word : person.folded().words()) {
      byWord.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(person);
    }
  }

  /** All people, in the order in which they were added. */
  List<Person> all() {
    return all;
  }

  /** Returns the people whose name contains the first or the last word of this name. */
  Set<Person> sharing(FoldedName name) {
    Set<Person> ofLast = byWord.getOrDefault(name.last(), Set.of());
    Set<Person> ofFirst = byWord.getOrDefault(name.first(), Set.of());
    if (ofFirst.isEmpty() || !name.isFull()) {
      return ofLast;
    }
    Set<Person> both = new LinkedHashSet<>(ofLast);
    both.addAll(ofFirst);
    return both;
  }

  /**
   * Returns the people with exactly this name, ignoring case, accents, dots and apostrophes, in the
   * order in which they got it.
   */
  Set<Person> called(PersonName name) {
    return byKey.getOrDefault(name.key(), Set.of());
  }
}
