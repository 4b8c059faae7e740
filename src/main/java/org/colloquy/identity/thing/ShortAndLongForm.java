package org.colloquy.identity.thing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.model.Acronym;
import org.colloquy.model.EntityType.Family;
import org.colloquy.model.PersonName;

/**
 * An acronym, or a name of several words, is the organisation that another transcript calls so and
 * by a longer name. An acronym is the only organisation with these initials if the same people
 * speak where each is mentioned. Without that, it is suggested if the dictionary's page of the
 * acronym is the organisation's, or if the dictionary does not know the acronym and it is long.
 */
final class ShortAndLongForm implements MergeRule {
  private static final double CALLED_SO = 0.95;
  private static final double INITIALS_IN_COMPANY = 0.85;
  private static final double INITIALS = 0.6;
  private static final int SHORTEST_TO_GUESS = 3;

  /** An acronym with so many letters seldom has an organisation's initials by chance. */
  private static final int LONG = 4;

  @Override
  public List<Proposal> proposals(Collection<KnownName> nodes) {
    Map<String, List<KnownName>> byAlias = new HashMap<>();
    Map<String, List<KnownName>> byInitials = new HashMap<>();
    List<KnownName> shorts = new ArrayList<>();
    for (KnownName node : nodes) {
      if (node.type().family() != Family.ORGANIZATION) {
        continue;
      }
      shorts.add(node);
      if (!Acronym.lettersOf(node.name()).isEmpty()) {
        continue;
      }
      byInitials.computeIfAbsent(Acronym.initialsOf(node.name()), i -> new ArrayList<>()).add(node);
      Set<String> called = new TreeSet<>();
      node.found().aliases().forEach(alias -> called.add(form(alias)));
      called.remove("");
      called.remove(form(node.name()));
      called.forEach(a -> byAlias.computeIfAbsent(a, i -> new ArrayList<>()).add(node));
    }
    List<Proposal> proposals = new ArrayList<>();
    for (KnownName name : shorts) {
      proposal(
              name,
              byAlias.getOrDefault(form(name.name()), List.of()),
              byInitials.getOrDefault(Acronym.lettersOf(name.name()), List.of()))
          .ifPresent(proposals::add);
    }
    return proposals;
  }

  private static Optional<Proposal> proposal(
      KnownName acronym, List<KnownName> called, List<KnownName> sameInitials) {
    if (called.size() == 1) {
      return Optional.of(
          new Proposal(
              acronym,
              called.get(0),
              "another transcript says both names",
              isSure(acronym, called.get(0)) ? CALLED_SO : INITIALS));
    }
    if (called.isEmpty()
        && sameInitials.size() == 1
        && Acronym.lettersOf(acronym.name()).length() >= SHORTEST_TO_GUESS
        && !contradicts(acronym, sameInitials.get(0))) {
      boolean company = acronym.found().sharesCompany(sameInitials.get(0).found());
      if (!company && !agrees(acronym, sameInitials.get(0))) {
        return Optional.empty();
      }
      return Optional.of(
          new Proposal(
              acronym,
              sameInitials.get(0),
              "the only organisation with these initials"
                  + (company ? ", and the same people speak where each is mentioned" : ""),
              company ? INITIALS_IN_COMPANY : INITIALS));
    }
    return Optional.empty();
  }

  /**
   * Whether what another transcript calls so is meant here. An acronym has many meanings: the same
   * people must speak in both, or the dictionary must speak for it.
   */
  private static boolean isSure(KnownName name, KnownName called) {
    boolean isAcronym = !Acronym.lettersOf(name.name()).isEmpty();
    return !contradicts(name, called)
        && (!isAcronym || name.found().sharesCompany(called.found()) || agrees(name, called));
  }

  /** Whether the dictionary speaks for an acronym's being the organisation, or leaves it open. */
  private static boolean agrees(KnownName acronym, KnownName whole) {
    if (acronym.link().isEmpty()) {
      return Acronym.lettersOf(acronym.name()).length() >= LONG;
    }
    String title = acronym.link().get().title();
    return PersonName.fold(title).equals(PersonName.fold(whole.name()))
        || whole.link().filter(page -> page.title().equals(title)).isPresent();
  }

  private static boolean contradicts(KnownName one, KnownName other) {
    return one.sureLink().isPresent()
        && other.sureLink().isPresent()
        && !one.isSurelyAbout(other.sureLink().get().title());
  }

  /** The letters of an acronym, or a name of several words; else empty. */
  private static String form(String name) {
    return name.indexOf(' ') > 0 ? PersonName.fold(name) : Acronym.lettersOf(name);
  }
}
