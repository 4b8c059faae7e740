package org.colloquy.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.FoldedName;
import org.colloquy.model.PersonName;

/**
 * People with their names. A name is compared with those alone that share its first or its last
 * word: a long transcript names thousands.
 */
final class NamedPeople {
  private final List<Person> all = new ArrayList<>();
  private final Map<String, Set<Person>> byWord = new HashMap<>();
  private final Map<String, Set<Person>> byKey = new HashMap<>();

  /** Somebody with a name, which may turn out to be a longer one. */
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

    /** The name as names are compared. */
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

  /** Gives somebody another name. */
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

  /** In the order in which they came. */
  List<Person> all() {
    return all;
  }

  /** Everybody in whose name the first or the last word of this one stands. */
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

  /** Whoever has exactly this name, whatever it is spelt with. */
  Optional<Person> called(PersonName name) {
    return byKey.getOrDefault(name.key(), Set.of()).stream().findFirst();
  }
}
