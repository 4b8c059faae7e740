package org.colloquy.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.model.Cast;
import org.colloquy.model.EntityType;
import org.colloquy.model.PersonName;
import org.colloquy.model.Speaker;

/**
 * Puts together the names of one person. A participant's label is a name of theirs; a part of a
 * name joins the one full name that it fits, and stands alone where it fits two.
 */
final class PersonGroups {
  private record Person(PersonName name, Group group) {}

  private final List<Person> people = new ArrayList<>();
  private final List<PersonName> expected = new ArrayList<>();

  /** Participants without a name: nobody calls them by it, but they say I. */
  private final List<Group> unnamed = new ArrayList<>();

  PersonGroups(Cast cast) {
    for (int i = 0; i < cast.speakers().size(); i++) {
      Speaker speaker = cast.speakers().get(i);
      if (speaker.named()) {
        people.add(
            new Person(
                NameWords.of(PersonName.parse(speaker.name())),
                Group.ofSpeaker(i, speaker.name())));
      } else if (!SharedLabels.is(speaker.name())) {
        unnamed.add(Group.ofSpeaker(i, speaker.name()));
      }
    }
  }

  /** The group of the participant with this index, unless several may stand behind the label. */
  Optional<Group> ofSpeaker(int speaker) {
    return groups().stream()
        .filter(g -> g.speaker().isPresent() && g.speaker().getAsInt() == speaker)
        .findFirst();
  }

  /**
   * Says which full names will be added: a single name that is short for two of them is neither.
   */
  void expect(List<PersonName> fullNames) {
    fullNames.forEach(name -> expected.add(NameWords.of(name)));
  }

  /** Adds a mention by a full name; all full names must come before the first part of a name. */
  void addFull(int mention, PersonName name) {
    PersonName words = NameWords.of(name);
    List<Person> same = people.stream().filter(p -> isSame(p.name(), words)).toList();
    Group group = group(words, onlyOne(same));
    group.addNamed(mention, name.full(), EntityType.PERSON);
    if (same.size() == 1 && same.get(0).name().words().size() < words.words().size()) {
      people.set(people.indexOf(same.get(0)), new Person(words, group));
    }
  }

  /** Adds a mention by a single name. */
  void addPart(int mention, PersonName name) {
    group(NameWords.of(name), fitting(name)).addNamed(mention, name.full(), EntityType.PERSON);
  }

  /** The person whom this single name means: by surname, else by given name, if just one fits. */
  Optional<Group> fitting(PersonName name) {
    PersonName part = NameWords.of(name);
    List<Person> bySurname = people.stream().filter(p -> p.name().sharesSurname(part)).toList();
    return onlyOne(
        bySurname.isEmpty()
            ? people.stream().filter(p -> part.isShortFor(p.name())).toList()
            : bySurname);
  }

  /** The one person who is called by a full name of which this single word is the surname. */
  Optional<Group> surnamed(PersonName name) {
    return name.isFull()
        ? Optional.empty()
        : onlyOne(
            people.stream()
                .filter(p -> p.name().isFull() && p.name().sharesSurname(name))
                .toList());
  }

  /** The participant with whose full name and a preposition this longer name begins. */
  Optional<Group> participantBefore(NameForm form) {
    return people.stream()
        .filter(p -> p.group().speaker().isPresent() && p.name().isFull())
        .filter(
            p -> form.text().matches(Pattern.quote(p.name().full()) + " (?:of|from|at|with|in) .*"))
        .map(Person::group)
        .findFirst();
  }

  List<Group> groups() {
    return Stream.concat(people.stream().map(Person::group), unnamed.stream()).toList();
  }

  private boolean isSame(PersonName known, PersonName name) {
    return known.isFull()
        ? known.isShortFor(name) || name.isShortFor(known)
        : known.isShortFor(name) && fitsOnly(known, name);
  }

  /** Whether all expected names for which this single name is short are names of one person. */
  private boolean fitsOnly(PersonName single, PersonName name) {
    return expected.stream()
        .filter(single::isShortFor)
        .allMatch(other -> other.isShortFor(name) || name.isShortFor(other));
  }

  private Group group(PersonName name, Optional<Group> known) {
    if (known.isPresent()) {
      return known.get();
    }
    // A part that fits two people is neither; it is told from them by its own words.
    Optional<Group> sameWords =
        people.stream()
            .filter(p -> p.name().key().equals(name.key()))
            .map(Person::group)
            .findFirst();
    if (sameWords.isPresent()) {
      return sameWords.get();
    }
    Group group = Group.ofNamed();
    people.add(new Person(name, group));
    return group;
  }

  private static Optional<Group> onlyOne(List<Person> fitting) {
    return fitting.size() == 1 ? Optional.of(fitting.get(0).group()) : Optional.empty();
  }
}
