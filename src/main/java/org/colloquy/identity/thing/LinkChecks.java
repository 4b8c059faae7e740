package org.colloquy.identity.thing;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colloquy.identity.name.KnownName;
import org.colloquy.identity.rule.MeetingNames;
import org.colloquy.model.EntityType;
import org.colloquy.model.PersonName;

/**
 * Checks links against the other names of the corpus. A surname that stands alone is not its famous
 * bearer's if the corpus knows others of that surname and not that one. A listed place means a page
 * if another name surely means it. Each check is made where the names with one key meet.
 */
final class LinkChecks {
  /** From this probability on, another name can confirm a link. */
  private static final double LIKELY = 0.6;

  private static final Set<EntityType> LISTED =
      EnumSet.of(EntityType.COUNTRY, EntityType.STATE_OR_PROVINCE, EntityType.CITY);

  private LinkChecks() {}

  /**
   * Returns the names with the links that stand, and with those of listed places that another name
   * of the corpus confirms: if {@code U.S.} surely means a country's page, {@code America}, which
   * likely means it, does.
   */
  static SortedMap<String, KnownName> checked(SortedMap<String, KnownName> names) {
    Map<String, Set<String>> bearers = new HashMap<>();
    names
        .values()
        .forEach(
            name ->
                bearersOf(name)
                    .forEach(
                        text ->
                            bearers
                                .computeIfAbsent(surname(name), word -> new HashSet<>())
                                .add(text)));
    SortedMap<String, KnownName> checked = new TreeMap<>(names);
    checked.replaceAll(
        (id, name) ->
            isDoubtful(name)
                ? standing(name, bearers.getOrDefault(surname(name), Set.of()))
                : name);
    MeetingNames.by(name -> keyOfPage(name).stream().toList(), checked.values())
        .values()
        .forEach(meeting -> confirmed(meeting).forEach(name -> checked.put(name.id(), name)));
    return checked;
  }

  /** Whether it is a surname that stands alone and has a link. */
  static boolean isDoubtful(KnownName name) {
    return name.isPerson() && !name.folded().isFull() && name.link().isPresent();
  }

  /** The surname under which a doubtful name meets those who bear it. */
  static String surname(KnownName person) {
    return person.folded().last();
  }

  /** The folded texts that name the bearer of a surname; none for any other name. */
  static Set<String> bearersOf(KnownName name) {
    Set<String> texts = new TreeSet<>();
    if (name.isPerson() && name.folded().isFull()) {
      texts.add(PersonName.fold(name.name()));
      name.sureLink().ifPresent(page -> texts.add(PersonName.fold(page.title())));
    }
    return texts;
  }

  /**
   * Returns a doubtful name, without its link if that does not stand.
   *
   * @param bearers the folded texts that name the bearers of this surname
   */
  static KnownName standing(KnownName name, Set<String> bearers) {
    return bearers.isEmpty() || bearers.contains(PersonName.fold(name.link().orElseThrow().title()))
        ? name
        : name.unlinked();
  }

  /** The key under which the names of a listed place's page meet; empty for any other name. */
  static Optional<String> keyOfPage(KnownName name) {
    return name.link()
        .filter(page -> LISTED.contains(name.type()))
        .map(page -> name.type() + " " + page.title());
  }

  /**
   * Returns the same names with the links that others confirm.
   *
   * @param names all that have one {@link #keyOfPage}
   */
  static List<KnownName> confirmed(List<KnownName> names) {
    boolean isSure = names.stream().anyMatch(name -> name.sureLink().isPresent());
    return names.stream()
        .map(
            name ->
                isSure
                        && name.sureLink().isEmpty()
                        && name.link().orElseThrow().confidence() >= LIKELY
                    ? name.confirmed()
                    : name)
        .toList();
  }
}
