package org.colloquy.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.Cast;
import org.colloquy.model.EntityType;
import org.colloquy.model.PersonName;
import org.colloquy.model.Transcript;

/**
 * Groups the names in a transcript, so that the names of one entity are in one group. Full names
 * come first; parts of names then join the entities that they fit.
 */
final class NameGrouping {
  private final Cast cast;
  private final Assignments assignments;
  private final ProgrammeNames programmes;
  private final PersonGroups people;
  private final ThingGroups things = new ThingGroups();

  NameGrouping(Transcript transcript, Cast cast, Assignments assignments) {
    this.cast = cast;
    this.assignments = assignments;
    this.programmes = new ProgrammeNames(transcript);
    this.people = new PersonGroups(cast);
  }

  /** The groups of people. */
  PersonGroups people() {
    return people;
  }

  /** All groups, people first. */
  List<Group> groups() {
    List<Group> groups = new ArrayList<>(people.groups());
    groups.addAll(things.groups());
    return groups;
  }

  /** Groups all names and records their groups in the assignments; to be called once. */
  void group() {
    List<Integer> parts = new ArrayList<>();
    List<Integer> full = new ArrayList<>();
    for (int i = 0; i < assignments.count(); i++) {
      if (isPerson(i) && assignments.personName(i).isFull()) {
        full.add(i);
      }
    }
    people.expect(full.stream().map(assignments::personName).toList());
    full.forEach(i -> people.addFull(i, assignments.personName(i), assignments.speakerOf(i, cast)));
    for (int i = 0; i < assignments.count(); i++) {
      if (!isCounted(i)) {
        continue;
      }
      EntityType type = assignments.mention(i).type().orElseThrow();
      if (type != EntityType.PERSON) {
        addThing(i, type);
      } else if (!assignments.personName(i).isFull()) {
        parts.add(i);
      }
    }
    parts.stream()
        .filter(this::isTitled)
        .forEach(i -> people.addPart(i, assignments.personName(i)));
    parts.stream().filter(i -> !isTitled(i)).forEach(this::addPart);
    things.join();
    StatedNames.of(assignments)
        .forEach(stated -> things.joinStated(stated.whole(), stated.other()));
    assignments.note(groups());
  }

  /** Whether a title stands before a name, so that it is a person's: {@code President Roe}. */
  private boolean isTitled(int mention) {
    return !PersonName.parse(assignments.text(mention)).titles().isEmpty();
  }

  /** Whether a mention is a name, and no part of a programme's name. */
  private boolean isCounted(int mention) {
    return assignments.isName(mention) && !programmes.hold(assignments.mention(mention).head());
  }

  private boolean isPerson(int mention) {
    return isCounted(mention)
        && assignments.mention(mention).type().orElseThrow() == EntityType.PERSON;
  }

  /**
   * Adds a name that the recogniser takes for something other than a person. It joins a person if
   * it is the surname of somebody with a full name, the surname or given name of a participant, or
   * a participant's full name with an affiliation behind it ({@code Jane Roe of Lakeland}).
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

  /**
   * Whether a name of this type may be a surname. Countries, states and cities are known from
   * lists; the other types are the recogniser's guess.
   */
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
   * Adds a person's name of one word. If it fits no person but is the name of another entity, or of
   * a company without its ending, it joins that entity.
   */
  private void addPart(int mention) {
    PersonName name = assignments.personName(mention);
    NameForm form = NameForm.of(assignments.name(mention));
    Optional<Group> thing = things.named(form).or(() -> things.companyOf(form));
    if (people.fitting(name).isEmpty() && thing.isPresent()) {
      thing.get().addNamed(mention, form.text(), thing.get().type());
    } else {
      people.addPart(mention, name);
    }
  }
}
