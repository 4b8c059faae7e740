package org.colloquy.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.Cast;
import org.colloquy.model.EntityType;
import org.colloquy.model.PersonName;

/**
 * Groups the named mentions of a transcript: which names are names of one person or thing. Full
 * names come before parts of names, which join what they fit.
 */
final class Names {
  private final Assignments assignments;
  private final PersonGroups people;
  private final ThingGroups things = new ThingGroups();

  Names(Cast cast, Assignments assignments) {
    this.assignments = assignments;
    this.people = new PersonGroups(cast);
  }

  PersonGroups people() {
    return people;
  }

  /** Every group, people first. */
  List<Group> groups() {
    List<Group> groups = new ArrayList<>(people.groups());
    groups.addAll(things.groups());
    return groups;
  }

  void group() {
    List<Integer> parts = new ArrayList<>();
    List<Integer> full = new ArrayList<>();
    for (int i = 0; i < assignments.count(); i++) {
      if (isPerson(i) && assignments.personName(i).isFull()) {
        full.add(i);
      }
    }
    people.expect(full.stream().map(assignments::personName).toList());
    full.forEach(i -> people.addFull(i, assignments.personName(i)));
    for (int i = 0; i < assignments.count(); i++) {
      if (!assignments.isName(i)) {
        continue;
      }
      EntityType type = assignments.mention(i).type().orElseThrow();
      if (type != EntityType.PERSON) {
        addThing(i, type);
      } else if (!assignments.personName(i).isFull()) {
        parts.add(i);
      }
    }
    parts.forEach(this::addPart);
    things.join();
    assignments.note(groups());
  }

  private boolean isPerson(int mention) {
    return assignments.isName(mention)
        && assignments.mention(mention).type().orElseThrow() == EntityType.PERSON;
  }

  /**
   * A thing, unless it is a participant: their surname or given name, or their full name with what
   * they belong to behind it ({@code Jane Roe of Lakeland}).
   */
  private void addThing(int mention, EntityType type) {
    NameForm form = NameForm.of(assignments.name(mention));
    if (mayBeSurname(type)) {
      Optional<Group> named = people.surnamed(PersonName.parse(form.text()));
      if (named.isPresent()) {
        named.get().addNamed(mention, form.text(), EntityType.PERSON);
        return;
      }
    }
    if (mayBePerson(type)) {
      Optional<Group> called =
          people.fitting(PersonName.parse(form.text())).filter(g -> g.speaker().isPresent());
      if (called.isPresent()) {
        called.get().addNamed(mention, form.text(), EntityType.PERSON);
        return;
      }
      Optional<Group> before = people.participantBefore(form);
      if (before.isPresent()) {
        before.get().addNamed(mention, before.get().name(), EntityType.PERSON);
        return;
      }
    }
    things.add(mention, form, type);
  }

  /** Countries, states and cities are known from lists; the rest is the recogniser's guess. */
  private static boolean mayBeSurname(EntityType type) {
    return switch (type) {
      case ORGANIZATION, LOCATION, MISC -> true;
      default -> false;
    };
  }

  private static boolean mayBePerson(EntityType type) {
    return switch (type.family()) {
      case ORGANIZATION, PLACE, OTHER -> true;
      default -> false;
    };
  }

  /**
   * A person's name of one word; a word that is known for a thing, or begins its name, is that
   * thing.
   */
  private void addPart(int mention) {
    PersonName name = assignments.personName(mention);
    NameForm form = NameForm.of(assignments.name(mention));
    Optional<Group> thing = things.named(form).or(() -> things.beginningWith(form));
    if (people.fitting(name).isEmpty() && thing.isPresent()) {
      thing.get().addNamed(mention, form.text(), thing.get().type());
    } else {
      people.addPart(mention, name);
    }
  }
}
