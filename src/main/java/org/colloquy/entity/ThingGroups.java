package org.colloquy.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.EntityType;
import org.colloquy.model.EntityType.Family;

/**
 * The groups of entities other than people, each with the names of one entity. Organisations,
 * places and miscellaneous entities with one name are one entity, whose type is voted on; a people,
 * a belief or a title is never the same entity as a place of its name. An acronym joins its
 * expansion, and a short form joins the one organisation whose name begins with it.
 */
final class ThingGroups {
  private record NamedThing(NameForm form, Family family, Group group) {}

  private final Map<String, NamedThing> things = new LinkedHashMap<>();

  /** The entities by the first word of their names, and by their initials. */
  private final Map<String, List<NamedThing>> byFirstWord = new HashMap<>();

  private final Map<String, List<NamedThing>> byInitials = new HashMap<>();

  void add(int mention, NameForm form, EntityType type) {
    things
        .computeIfAbsent(
            keyOf(form, type.family()),
            k -> listed(new NamedThing(form, shared(type.family()), Group.ofNamed())))
        .group()
        .addNamed(mention, form.text(), type);
  }

  private NamedThing listed(NamedThing thing) {
    byFirstWord.computeIfAbsent(thing.form().firstWord(), w -> new ArrayList<>()).add(thing);
    byInitials.computeIfAbsent(thing.form().initials(), i -> new ArrayList<>()).add(thing);
    return thing;
  }

  /** Returns the group of the organisation, place or miscellaneous entity with this name. */
  Optional<Group> named(NameForm form) {
    return Optional.ofNullable(things.get(keyOf(form, Family.ORGANIZATION))).map(NamedThing::group);
  }

  /**
   * Returns the group of the organisation whose name begins with this form: {@code Stroudwater
   * Engineering} for {@code Stroudwater}; empty unless exactly one fits.
   */
  Optional<Group> beginningWith(NameForm form) {
    List<Group> longer =
        byFirstWord.getOrDefault(form.firstWord(), List.of()).stream()
            .filter(t -> t.group().type() == EntityType.ORGANIZATION && form.beginsName(t.form()))
            .map(NamedThing::group)
            .toList();
    return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
  }

  /**
   * Joins acronyms and short forms with their long forms, and the plurals of peoples' names with
   * their singulars; to be called once, after all names are added.
   */
  void join() {
    for (NamedThing thing : List.copyOf(things.values())) {
      if (thing.family() == Family.ORGANIZATION && thing.group().namedCount() > 0) {
        longFormOf(thing).ifPresent(longForm -> longForm.group().takeOver(thing.group()));
      }
    }
  }

  List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    things.values().forEach(t -> groups.add(t.group()));
    return groups;
  }

  private Optional<NamedThing> longFormOf(NamedThing thing) {
    Optional<NamedThing> people = peopleOfPlural(thing.form());
    if (people.isPresent()) {
      return people;
    }
    String acronym = thing.form().acronym();
    Set<NamedThing> longForms =
        new LinkedHashSet<>(
            acronym.isEmpty() ? List.of() : byInitials.getOrDefault(acronym, List.of()));
    if (thing.group().type() == EntityType.ORGANIZATION) {
      byFirstWord.getOrDefault(thing.form().firstWord(), List.of()).stream()
          .filter(t -> thing.form().beginsName(t.form()))
          .forEach(longForms::add);
    }
    longForms.removeIf(
        t ->
            t == thing
                || t.group().namedCount() == 0
                || t.group().type() != EntityType.ORGANIZATION);
    return longForms.size() == 1 ? Optional.of(longForms.iterator().next()) : Optional.empty();
  }

  private Optional<NamedThing> peopleOfPlural(NameForm form) {
    String key = form.key();
    return key.endsWith("s")
        ? Optional.ofNullable(things.get(keyOf(key.substring(0, key.length() - 1), Family.PEOPLE)))
        : Optional.empty();
  }

  private static String keyOf(NameForm form, Family family) {
    return keyOf(form.key(), family);
  }

  private static String keyOf(String key, Family family) {
    return shared(family) + " " + key;
  }

  /** Returns one family for the families between which the recogniser wavers for one name. */
  private static Family shared(Family family) {
    return switch (family) {
      case ORGANIZATION, PLACE, OTHER -> Family.ORGANIZATION;
      default -> family;
    };
  }
}
