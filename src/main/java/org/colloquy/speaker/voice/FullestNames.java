package org.colloquy.speaker.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.colloquy.model.PersonName;
import org.colloquy.model.lexicon.Nicknames;
import org.colloquy.speaker.name.Titles;

/**
 * The names by which the turns of a conversation call people, each in its fullest form. A given
 * name and a title with a surname stand for the only full name that they fit; if they fit two, they
 * are nobody's.
 */
final class FullestNames {
  private final Map<String, PersonName> full = new LinkedHashMap<>();
  private final Map<String, List<PersonName>> byGiven = new HashMap<>();
  private final Map<String, List<PersonName>> bySurname = new HashMap<>();
  private final Map<String, Optional<PersonName>> meant = new HashMap<>();
  private final Predicate<PersonName> isTaken;
  private final Function<String, Optional<String>> fullNameOnPage;

  /**
   * Collects names.
   *
   * @param names the names that turns call somebody by, in their order
   * @param isTaken whether somebody whose labels give a name may have this one
   * @param fullNameOnPage the full name with a given name that the page has outside of speech
   */
  FullestNames(
      List<PersonName> names,
      Predicate<PersonName> isTaken,
      Function<String, Optional<String>> fullNameOnPage) {
    this.isTaken = isTaken;
    this.fullNameOnPage = fullNameOnPage;
    names.stream().filter(PersonName::isFull).forEach(name -> full.putIfAbsent(ends(name), name));
    for (PersonName name : full.values()) {
      byGiven.computeIfAbsent(fold(name.first()), k -> new ArrayList<>()).add(name);
      bySurname.computeIfAbsent(fold(name.last()), k -> new ArrayList<>()).add(name);
    }
  }

  /** Returns the fullest form of a name; empty if it may be that of two, or of a named speaker. */
  Optional<PersonName> fullest(PersonName name) {
    String key =
        name.isFull()
            ? ends(name)
            : (name.titles().isEmpty() ? "given " : "surname " + fold(name.titles()) + " ")
                + fold(name.last());
    return meant.computeIfAbsent(key, k -> find(name).filter(found -> !isTaken.test(found)));
  }

  private Optional<PersonName> find(PersonName name) {
    if (name.isFull()) {
      return Optional.ofNullable(full.get(ends(name)));
    }
    String word = fold(name.last());
    if (!name.titles().isEmpty()) {
      List<PersonName> fitting =
          bySurname.getOrDefault(word, List.of()).stream()
              .filter(full -> !Titles.ofTheOtherSex(fold(name.titles()), full.first()))
              .toList();
      return only(fitting, Optional.of(name));
    }
    List<PersonName> fitting = byGiven.getOrDefault(word, List.of());
    return only(
        fitting.isEmpty() ? ofFamiliarForm(word) : fitting,
        fullNameOnPage.apply(name.first()).map(PersonName::parse).or(() -> Optional.of(name)));
  }

  private List<PersonName> ofFamiliarForm(String word) {
    return byGiven.entrySet().stream()
        .filter(entry -> Nicknames.mayBeOne(entry.getKey(), word))
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  private static Optional<PersonName> only(List<PersonName> fitting, Optional<PersonName> none) {
    return fitting.size() > 1
        ? Optional.empty()
        : fitting.isEmpty() ? none : Optional.of(fitting.get(0));
  }

  /** A middle name makes no other person, a generation does. */
  private static String ends(PersonName name) {
    return fold(name.first()) + " " + fold(name.last()) + " " + name.generation();
  }

  private static String fold(String word) {
    return PersonName.fold(word);
  }
}
