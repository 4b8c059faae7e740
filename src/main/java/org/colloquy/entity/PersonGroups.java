package org.colloquy.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.entity.NamedPeople.Person;
import org.colloquy.model.Cast;
import org.colloquy.model.EntityType;
import org.colloquy.model.FoldedName;
import org.colloquy.model.PersonName;
import org.colloquy.model.Speaker;

/**
 * Puts together the names of one person. A participant's label is a name of theirs; a part of a
 * name joins the one full name that it fits, and stands alone where it fits two.
 */
final class PersonGroups {
  /** Behind the name of somebody, in front of what they belong to. */
  private static final Pattern BELONGS = Pattern.compile(" (?:of|from|at|with|in) .*");

  private final NamedPeople people = new NamedPeople();

  /** The full names that will be added, by their first and by their last words. */
  private final Map<String, Set<FoldedName>> expected = new HashMap<>();

  private final Map<Integer, Person> participants = new LinkedHashMap<>();

  /** Participants without a name: nobody calls them by it, but they say I. */
  private final Map<Integer, Group> unnamed = new LinkedHashMap<>();

  PersonGroups(Cast cast) {
    for (int i = 0; i < cast.speakers().size(); i++) {
      Speaker speaker = cast.speakers().get(i);
      Group group = Group.ofSpeaker(i, speaker.name());
      if (speaker.named()) {
        PersonName name = NameWords.of(PersonName.parse(speaker.name()));
        participants.put(i, people.add(name, group));
      } else if (!SharedLabels.is(speaker.name())) {
        unnamed.put(i, group);
      }
    }
  }

  /** The group of the participant with this index, unless several may stand behind the label. */
  Optional<Group> ofSpeaker(int speaker) {
    return Optional.ofNullable(participants.get(speaker))
        .map(Person::group)
        .or(() -> Optional.ofNullable(unnamed.get(speaker)));
  }

  /**
   * Says which full names will be added: a single name that is short for two of them is neither.
   */
  void expect(List<PersonName> fullNames) {
    for (PersonName name : fullNames) {
      FoldedName folded = NameWords.of(name).folded();
      expected.computeIfAbsent(folded.first(), w -> new LinkedHashSet<>()).add(folded);
      expected.computeIfAbsent(folded.last(), w -> new LinkedHashSet<>()).add(folded);
    }
  }

  /** Adds a mention by a full name; all full names must come before the first part of a name. */
  void addFull(int mention, PersonName name) {
    PersonName words = NameWords.of(name);
    FoldedName folded = words.folded();
    List<Person> same = sharing(folded, p -> isSame(p.folded(), folded));
    Group group = group(words, onlyOne(same));
    group.addNamed(mention, name.full(), EntityType.PERSON);
    if (same.size() == 1 && same.get(0).name().words().size() < words.words().size()) {
      people.rename(same.get(0), words);
    }
  }

  /** Adds a mention by a single name. */
  void addPart(int mention, PersonName name) {
    group(NameWords.of(name), fitting(name)).addNamed(mention, name.full(), EntityType.PERSON);
  }

  /** The person whom this single name means: by surname, else by given name, if just one fits. */
  Optional<Group> fitting(PersonName name) {
    FoldedName part = NameWords.of(name).folded();
    List<Person> bySurname = sharing(part, p -> p.folded().sharesSurname(part));
    return onlyOne(
        bySurname.isEmpty() ? sharing(part, p -> part.isShortFor(p.folded())) : bySurname);
  }

  /** The one person who is called by a full name of which this single word is the surname. */
  Optional<Group> surnamed(PersonName name) {
    FoldedName part = name.folded();
    return part.isFull()
        ? Optional.empty()
        : onlyOne(sharing(part, p -> p.folded().isFull() && p.folded().sharesSurname(part)));
  }

  /** The participant with whose full name and a preposition this longer name begins. */
  Optional<Group> participantBefore(NameForm form) {
    return participants.values().stream()
        .filter(p -> p.name().isFull())
        .filter(p -> form.text().startsWith(p.name().full()))
        .filter(p -> BELONGS.matcher(form.text().substring(p.name().full().length())).matches())
        .map(Person::group)
        .findFirst();
  }

  List<Group> groups() {
    return Stream.concat(people.all().stream().map(Person::group), unnamed.values().stream())
        .toList();
  }

  private List<Person> sharing(FoldedName name, Predicate<Person> wanted) {
    return people.sharing(name).stream().filter(wanted).toList();
  }

  private boolean isSame(FoldedName known, FoldedName name) {
    return known.isFull()
        ? known.isShortFor(name) || name.isShortFor(known)
        : known.isShortFor(name) && fitsOnly(known, name);
  }

  /** Whether all expected names for which this single name is short are names of one person. */
  private boolean fitsOnly(FoldedName single, FoldedName name) {
    return expected.getOrDefault(single.last(), Set.of()).stream()
        .filter(single::isShortFor)
        .allMatch(other -> other.isShortFor(name) || name.isShortFor(other));
  }

  private Group group(PersonName name, Optional<Group> known) {
    if (known.isPresent()) {
      return known.get();
    }
    // A part that fits two people is neither; it is told from them by its own words.
    Optional<Person> sameWords = people.called(name);
    if (sameWords.isPresent()) {
      return sameWords.get().group();
    }
    Group group = Group.ofNamed();
    people.add(name, group);
    return group;
  }

  private static Optional<Group> onlyOne(Collection<Person> fitting) {
    return fitting.size() == 1 ? Optional.of(fitting.iterator().next().group()) : Optional.empty();
  }
}
