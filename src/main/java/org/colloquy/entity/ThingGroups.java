package org.colloquy.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.EntityType;
import org.colloquy.model.EntityType.Family;

/**
 * Puts together the names of one thing that is no person. Organisations, places and miscellanea of
 * one name are one thing, whose type is voted on; a people, a belief or a title is never the place
 * of the same name. An acronym joins its expansion, and a short form the one organisation whose
 * name begins so.
 */
final class ThingGroups {
  private record Thing(NameForm form, Family family, Group group) {}

  private final Map<String, Thing> things = new LinkedHashMap<>();

  void add(int mention, NameForm form, EntityType type) {
    things
        .computeIfAbsent(
            keyOf(form, type.family()),
            k -> new Thing(form, shared(type.family()), Group.ofNamed()))
        .group()
        .addNamed(mention, form.text(), type);
  }

  /** The organisation, place or the like of this name. */
  Optional<Group> named(NameForm form) {
    return Optional.ofNullable(things.get(keyOf(form, Family.ORGANIZATION))).map(Thing::group);
  }

  /**
   * The one organisation whose name begins so: {@code Stroudwater Engineering} for its first word.
   */
  Optional<Group> beginningWith(NameForm form) {
    List<Group> longer =
        things.values().stream()
            .filter(t -> t.group().type() == EntityType.ORGANIZATION && form.beginsName(t.form()))
            .map(Thing::group)
            .toList();
    return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
  }

  /**
   * Joins acronyms and short forms with their long forms, and plurals of peoples with their
   * singulars.
   */
  void join() {
    for (Thing thing : List.copyOf(things.values())) {
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

  private Optional<Thing> longFormOf(Thing thing) {
    List<Thing> people =
        things.values().stream()
            .filter(t -> t.family() == Family.PEOPLE)
            .filter(t -> thing.form().key().equals(t.form().key() + "s"))
            .toList();
    if (people.size() == 1) {
      return Optional.of(people.get(0));
    }
    List<Thing> longForms =
        things.values().stream()
            .filter(t -> t != thing && t.group().namedCount() > 0)
            .filter(t -> t.group().type() == EntityType.ORGANIZATION)
            .filter(t -> thing.form().isAcronymOf(t.form()) || isShortOrganisation(thing, t))
            .toList();
    return longForms.size() == 1 ? Optional.of(longForms.get(0)) : Optional.empty();
  }

  private static boolean isShortOrganisation(Thing thing, Thing longForm) {
    return thing.group().type() == EntityType.ORGANIZATION
        && thing.form().beginsName(longForm.form());
  }

  private static String keyOf(NameForm form, Family family) {
    return shared(family) + " " + form.key();
  }

  /** Families between which the recogniser wavers for one name share their names. */
  private static Family shared(Family family) {
    return switch (family) {
      case ORGANIZATION, PLACE, OTHER -> Family.ORGANIZATION;
      default -> family;
    };
  }
}
