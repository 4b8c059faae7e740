package org.colloquy.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.entity.NamedPeople.Person;
import org.colloquy.model.Cast;
import org.colloquy.model.EntityType;
import org.colloquy.model.FoldedName;
import org.colloquy.model.PersonName;
import org.colloquy.model.Speaker;

/**
 * The groups of people in a transcript, each with the names of one person. A participant's label is
 * one of their names. A participant of whom the casting knows the bare surname alone never takes a
 * full name: the casting looked for one, and another member of the family may be spoken of. A part
 * of a name joins the one full name that it fits; if it fits two, it is a group of its own.
 */
final class PersonGroups {
  /** A preposition and an affiliation behind a person's name. */
  private static final Pattern BELONGS = Pattern.compile(" (?:of|from|at|with|in) .*");

  private static final Pattern OF_A_PLACE = Pattern.compile("(?<=\\p{L}) of \\p{Lu}.*$");

  private final NamedPeople people = new NamedPeople();

  /** The full names that will be added, by their first and by their last word. */
  private final Map<String, Set<FoldedName>> expected = new HashMap<>();

  private final Map<Integer, Person> participants = new LinkedHashMap<>();

  /** The folded forms by which labels and speech call each participant. */
  private final Map<Integer, Set<String>> formsOf = new HashMap<>();

  /** Participants of whom one word is known, and who are called by it without a title. */
  private final Set<Person> ofOneWord = new LinkedHashSet<>();

  /** Participants without a name: nobody calls them by name, but they say <i>I</i>. */
  private final Map<Integer, Group> unnamed = new LinkedHashMap<>();

  PersonGroups(Cast cast) {
    for (int i = 0; i < cast.speakers().size(); i++) {
      Speaker speaker = cast.speakers().get(i);
      Group group = Group.ofSpeaker(i, speaker.name());
      if (speaker.named()) {
        PersonName name = NameWords.of(PersonName.parse(withoutPlace(speaker.name())));
        Person person = people.add(name, group);
        participants.put(i, person);
        formsOf.put(
            i,
            speaker.aliases().stream()
                .map(form -> PersonName.parse(form).key())
                .collect(Collectors.toSet()));
        if (!name.isFull() && isUntitled(speaker)) {
          ofOneWord.add(person);
        }
      } else if (!SharedLabels.is(speaker.name())) {
        unnamed.put(i, group);
      }
    }
  }

  /** {@code Roe of Lakeland} is called Roe; Lakeland in speech is the state. */
  private static String withoutPlace(String name) {
    return OF_A_PLACE.matcher(name).replaceFirst("");
  }

  /**
   * The group of the participant with this 0-based index; empty if several people may share the
   * label.
   */
  Optional<Group> ofSpeaker(int speaker) {
    return Optional.ofNullable(participants.get(speaker))
        .map(Person::group)
        .or(() -> Optional.ofNullable(unnamed.get(speaker)));
  }

  /**
   * Announces the full names that will be added, so that a single name that is short for two of
   * them joins neither.
   */
  void expect(List<PersonName> fullNames) {
    for (PersonName name : fullNames) {
      FoldedName folded = NameWords.of(name).folded();
      expected.computeIfAbsent(folded.first(), w -> new LinkedHashSet<>()).add(folded);
      expected.computeIfAbsent(folded.last(), w -> new LinkedHashSet<>()).add(folded);
    }
  }

  /**
   * Adds a mention by a full name. All full names must be added before the first part of a name.
   *
   * @param saidBy 0-based index of the speaker who says it; empty if that is not known. Somebody of
   *     whom the casting knows the surname alone does not say the own full name: it is that of a
   *     relative or of a namesake.
   */
  void addFull(int mention, PersonName name, OptionalInt saidBy) {
    PersonName words = NameWords.of(name);
    FoldedName folded = words.folded();
    List<Person> same =
        sharing(
            folded, p -> isSame(p, folded) && (p.folded().isFull() || !isParticipant(p, saidBy)));
    Group group = group(words, onlyOne(same));
    group.addNamed(mention, name.complete(), EntityType.PERSON);
    if (same.size() == 1 && same.get(0).name().words().size() < words.words().size()) {
      people.rename(same.get(0), words);
    }
  }

  /** Adds a mention by part of a name. */
  void addPart(int mention, PersonName name) {
    group(NameWords.of(name), fitting(name)).addNamed(mention, name.complete(), EntityType.PERSON);
  }

  /**
   * Returns the group of the person whom this name means, by surname, or otherwise as a short form;
   * empty unless exactly one person fits. Participants are on first-name terms: a bare given name
   * means the one who bears it, rather than another participant with that surname, or rather than
   * somebody who is only spoken of, if somebody addresses the participant so. A label of one letter
   * is no word of a longer name: {@code R} is not Plan R.
   */
  Optional<Group> fitting(PersonName name) {
    FoldedName part = NameWords.of(name).folded();
    List<Person> bySurname = sharing(part, p -> p.folded().sharesSurname(part));
    List<Person> asShortForm = sharing(part, p -> part.isShortFor(p.folded()));
    if (bySurname.isEmpty()) {
      return onlyOne(asShortForm).or(() -> addressedAs(name, asShortForm));
    }
    if (name.titles().isEmpty() && participants.values().containsAll(bySurname)) {
      List<Person> byGivenName =
          asShortForm.stream()
              .filter(p -> participants.containsValue(p) && !bySurname.contains(p))
              .filter(p -> p.folded().first().equals(part.first()))
              .toList();
      if (byGivenName.size() == 1) {
        return onlyOne(byGivenName);
      }
    }
    return onlyOne(bySurname);
  }

  /** The only participant of these whom somebody addresses by this single name. */
  private Optional<Group> addressedAs(PersonName name, List<Person> fitting) {
    return onlyOne(
        participants.entrySet().stream()
            .filter(participant -> fitting.contains(participant.getValue()))
            .filter(participant -> formsOf.get(participant.getKey()).contains(name.key()))
            .map(Map.Entry::getValue)
            .toList());
  }

  /**
   * Returns the group of the person with a full name whose surname is this single word; empty
   * unless exactly one person fits.
   */
  Optional<Group> surnamed(PersonName name) {
    FoldedName part = name.folded();
    return part.isFull()
        ? Optional.empty()
        : onlyOne(sharing(part, p -> p.folded().isFull() && p.folded().sharesSurname(part)));
  }

  /**
   * Returns the group of the participant whose full name, followed by a preposition, begins this
   * longer name.
   */
  Optional<Group> participantBefore(NameForm form) {
    return participants.values().stream()
        .filter(p -> p.name().isFull())
        .filter(p -> form.text().startsWith(p.name().full()))
        .filter(p -> BELONGS.matcher(form.text().substring(p.name().full().length())).matches())
        .map(Person::group)
        .findFirst();
  }

  private boolean isParticipant(Person person, OptionalInt speaker) {
    return speaker.isPresent() && participants.get(speaker.getAsInt()) == person;
  }

  List<Group> groups() {
    return Stream.concat(people.all().stream().map(Person::group), unnamed.values().stream())
        .toList();
  }

  private List<Person> sharing(FoldedName name, Predicate<Person> wanted) {
    return people.sharing(name).stream()
        .filter(p -> !name.isFull() || !isLetter(p.folded()))
        .filter(wanted)
        .toList();
  }

  private static boolean isLetter(FoldedName name) {
    return !name.isFull() && name.last().length() == 1;
  }

  private static boolean isUntitled(Speaker speaker) {
    return speaker.aliases().stream()
        .map(PersonName::parse)
        .anyMatch(form -> form.titles().isEmpty() && !form.isFull());
  }

  private boolean isSame(Person person, FoldedName name) {
    FoldedName known = person.folded();
    if (ofOneWord.contains(person) && !known.isFull() && known.sharesSurname(name)) {
      return false;
    }
    return known.isFull()
        ? known.isShortFor(name) || name.isShortFor(known)
        : known.isShortFor(name) && fitsOnly(known, name);
  }

  /** Whether all expected names that this single name can be short for are names of one person. */
  private boolean fitsOnly(FoldedName single, FoldedName name) {
    return expected.getOrDefault(single.last(), Set.of()).stream()
        .filter(single::isShortFor)
        .allMatch(other -> other.isShortFor(name) || name.isShortFor(other));
  }

  private Group group(PersonName name, Optional<Group> known) {
    if (known.isPresent()) {
      return known.get();
    }
    // A part that fits two people is neither of them; it gets a group under its own words.
    Optional<Person> sameWords =
        people.called(name).stream().filter(p -> !ofOneWord.contains(p)).findFirst();
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
