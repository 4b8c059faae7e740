package org.colloquy.identity.thing;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
    SortedMap<String, KnownName> standing =
        checked(names, LinkChecks::keyOfBearers, LinkChecks::standing);
    return checked(standing, LinkChecks::keyOfPage, LinkChecks::confirmed);
  }

  private static SortedMap<String, KnownName> checked(
      SortedMap<String, KnownName> names,
      Function<KnownName, Optional<String>> key,
      UnaryOperator<List<KnownName>> check) {
    SortedMap<String, KnownName> checked = new TreeMap<>(names);
    MeetingNames.by(name -> key.apply(name).stream().toList(), names.values())
        .values()
        .forEach(meeting -> check.apply(meeting).forEach(name -> checked.put(name.id(), name)));
    return checked;
  }

  /** The key under which a surname and those who bear it meet; empty if it is no person's name. */
  static Optional<String> keyOfBearers(KnownName name) {
    return name.isPerson() ? Optional.of(name.folded().last()) : Optional.empty();
  }

  /**
   * Returns the same names without the links that do not stand.
   *
   * @param names all that have one {@link #keyOfBearers}
   */
  static List<KnownName> standing(List<KnownName> names) {
    Set<String> bearers = new HashSet<>();
    for (KnownName name : names) {
      if (name.folded().isFull()) {
        bearers.add(PersonName.fold(name.name()));
        name.sureLink().ifPresent(page -> bearers.add(PersonName.fold(page.title())));
      }
    }
    return names.stream().map(name -> mayBear(name, bearers) ? name : name.unlinked()).toList();
  }

  private static boolean mayBear(KnownName name, Set<String> bearers) {
    return name.link().isEmpty()
        || name.folded().isFull()
        || bearers.isEmpty()
        || bearers.contains(PersonName.fold(name.link().get().title()));
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
