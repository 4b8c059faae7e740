package org.colloquy.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.model.EntityType;
import org.colloquy.model.EntityType.Family;
import org.colloquy.model.lexicon.WordKind;

/**
 * The groups of entities other than people, each with the names of one entity. Organisations,
 * places and miscellaneous entities with one name are one entity, whose type is voted on; a people,
 * a belief or a title is never the same entity as a place of its name. A name that merely contains
 * another names another entity: the Senate is not its Judiciary Committee. But an acronym joins its
 * expansion, a short form joins the one organisation whose name adds only an ending such as <i>Inc.
 * </i> to it, and a plural joins its singular.
 */
final class ThingGroups {
  private record NamedThing(NameForm form, Family family, Group group) {
    /** Whether it may be of a family of peoples or believers; the recogniser misses plurals. */
    boolean mayBeOf(Family other) {
      return family == other || family == Family.ORGANIZATION;
    }
  }

  /** The families of names that have a plural: Norlanders, Quakers. */
  private static final List<Family> PLURALS = List.of(Family.PEOPLE, Family.BELIEF);

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
   * Returns the group of the company whose name is this form and an ending: {@code Stroudwater
   * Engineering} for {@code Stroudwater}; empty unless exactly one fits.
   */
  Optional<Group> companyOf(NameForm form) {
    List<Group> longer =
        endedBy(form, WordKind.COMPANY_ENDING)
            .filter(t -> isOrganisation(t.group()))
            .map(NamedThing::group)
            .toList();
    return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
  }

  /**
   * Joins acronyms and short forms with their long forms, and the plurals of the names of peoples
   * and believers with their singulars; to be called once, after all names are added.
   */
  void join() {
    for (NamedThing thing : List.copyOf(things.values())) {
      if (thing.group().namedCount() > 0) {
        singularOf(thing)
            .or(() -> longFormOf(thing))
            .ifPresent(longForm -> longForm.group().takeOver(thing.group()));
      }
    }
  }

  /**
   * Joins a thing with the thing that the transcript gives it as another name; nothing happens if
   * the two are joined already or one of them is no thing of this transcript.
   */
  void joinStated(NameForm longForm, NameForm shortForm) {
    NamedThing whole = things.get(keyOf(longForm, Family.ORGANIZATION));
    NamedThing other = things.get(keyOf(shortForm, Family.ORGANIZATION));
    if (whole != null
        && other != null
        && whole != other
        && whole.group().namedCount() > 0
        && other.group().namedCount() > 0) {
      whole.group().takeOver(other.group());
    }
  }

  List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    things.values().forEach(t -> groups.add(t.group()));
    return groups;
  }

  private Optional<NamedThing> longFormOf(NamedThing thing) {
    if (thing.family() != Family.ORGANIZATION) {
      return Optional.empty();
    }
    String acronym = isKnownPlace(thing.group()) ? "" : thing.form().acronym();
    Set<NamedThing> longForms =
        new LinkedHashSet<>(
            acronym.isEmpty() ? List.of() : byInitials.getOrDefault(acronym, List.of()));
    if (isOrganisation(thing.group())) {
      endedBy(thing.form(), WordKind.COMPANY_ENDING, WordKind.BODY_ENDING).forEach(longForms::add);
    }
    longForms.removeIf(
        t -> t == thing || t.group().namedCount() == 0 || !isOrganisation(t.group()));
    return longForms.size() == 1 ? Optional.of(longForms.iterator().next()) : Optional.empty();
  }

  /** The things whose names are this form and endings of these kinds. */
  private Stream<NamedThing> endedBy(NameForm form, WordKind... endings) {
    return CommonNames.has(form)
        ? Stream.empty()
        : byFirstWord.getOrDefault(form.firstWord(), List.of()).stream()
            .filter(t -> form.isEndedBy(t.form(), endings));
  }

  private Optional<NamedThing> singularOf(NamedThing plural) {
    return PeopleWords.stems(plural.form().key())
        .flatMap(
            stem -> PLURALS.stream().filter(plural::mayBeOf).map(f -> things.get(keyOf(stem, f))))
        .filter(singular -> singular != null && singular != plural)
        .filter(singular -> singular.group().namedCount() > 0)
        .findFirst();
  }

  /** Whether it is of a type that the recogniser gives from lists, not by guess. */
  private static boolean isKnownPlace(Group group) {
    return switch (group.type()) {
      case COUNTRY, CITY, STATE_OR_PROVINCE -> true;
      default -> false;
    };
  }

  private static boolean isOrganisation(Group group) {
    return group.type().family() == Family.ORGANIZATION;
  }

  private static String keyOf(NameForm form, Family family) {
    return keyOf(form.key(), family);
  }

  private static String keyOf(String key, Family family) {
    return shared(family) + " " + (PLURALS.contains(family) ? PeopleWords.singularOf(key) : key);
  }

  /** Returns one family for the families between which the recogniser wavers for one name. */
  private static Family shared(Family family) {
    return switch (family) {
      case ORGANIZATION, PLACE, OTHER -> Family.ORGANIZATION;
      default -> family;
    };
  }
}
